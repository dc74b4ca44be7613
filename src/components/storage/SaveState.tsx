import { shelfText } from '../../stores/actions.ts'
import { useRemembered } from '../../stores/remembered.ts'
import { $saveState, type SaveState as State } from '../../stores/shelf.ts'
import {
  DOWNLOAD_NAMES,
  IN_COPY,
  SAVE_ADVICE,
  SAVE_WORDS,
  type SaveWord,
  STORAGE_ACTIONS,
} from '../../words/storage.ts'
import { Download } from './Download.tsx'

const BUILT: State = { kind: 'loading' }

/** Whether what the person typed is kept, said truthfully and aloud. For every island that saves something. */
export function SaveState() {
  const state = useRemembered($saveState, BUILT)
  const word = wordFor(state)
  const advice = SAVE_ADVICE[word]
  return (
    <div class={advice ? 'notice' : 'save-state'}>
      <p role="status">
        <span key={word}>{SAVE_WORDS[word]}</span>
      </p>
      {advice && (
        <>
          <p key={word}>{advice}</p>
          {state.kind === 'not-saved' && state.inCopy && <p>{IN_COPY}</p>}
          <Download label={STORAGE_ACTIONS.download} fileName={DOWNLOAD_NAMES.shelf} text={shelfText} />
        </>
      )}
    </div>
  )
}

function wordFor(state: State): SaveWord {
  if (state.kind === 'saved') return state.inCopy ? 'saved' : 'saved-once'
  return 'reason' in state ? state.reason : state.kind
}
