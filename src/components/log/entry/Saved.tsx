import './saved.css'
import type { FormState } from '../../../stores/logForm.ts'
import { leaveSaved, type Saved as SavedChange, undoSaved } from '../../../stores/logSaved.ts'
import { entryText, SAVED } from '../../../words/log-entry.ts'
import { SaveState } from '../../storage/SaveState.tsx'
import { hashOf } from './address.ts'
import { PlanAnswer } from './PlanAnswer.tsx'
import { SignCard } from './SignCard.tsx'
import { signsOf } from './signsNoticed.ts'

interface Props {
  readonly saved: SavedChange
  readonly state: FormState
}

/** What was saved, what the plan makes of it, and what happens next. */
export function Saved({ saved, state }: Props) {
  const { change, entry } = saved
  const stays = change === 'removed' ? null : entry
  return (
    <div class="entry-saved">
      <div>
        <h1 tabIndex={-1}>{SAVED[change]}</h1>
        {entry && <p class="lead">{entryText(entry)}</p>}
        <SaveState />
      </div>
      {stays && <SignCard signs={signsOf(stays)} place={stays.kind === 'run' ? stays.place : undefined} />}
      <PlanAnswer entry={stays} state={state} />
      <div class="actions">
        <a class="button" href="/today/">
          {SAVED.toToday}
        </a>
        <a class="button button-quiet" href="/log/">
          {SAVED.toLog}
        </a>
        <button type="button" class="button button-quiet" onClick={undoSaved}>
          {SAVED.undo}
        </button>
      </div>
      <p>
        <button type="button" class="link-button" onClick={logAnother}>
          {SAVED.more}
        </button>
      </p>
    </div>
  )
}

/** The address may be that of a run already: then nothing but this screen changes. */
function logAnother() {
  leaveSaved()
  location.hash = hashOf({ at: 'new', kind: 'run' })
}
