import { guarded } from '../../ui/guarded.tsx'
import './entry.css'
import { useEffect, useReducer, useRef } from 'preact/hooks'
import { openBuilder } from '../../../stores/builder.ts'
import { $logForm, type FormState, NOTHING_TYPED } from '../../../stores/logForm.ts'
import { $saved, type Saved as SavedChange } from '../../../stores/logSaved.ts'
import { useRemembered } from '../../../stores/remembered.ts'
import { StorageNotices } from '../../storage/StorageNotices.tsx'
import { later } from '../../ui/later.tsx'
import { useFocusOnTurn } from '../../ui/useFocusOnTurn.ts'
import { Gone } from './Gone.tsx'
import { LogForm } from './LogForm.tsx'
import { usePage } from './usePage.ts'

const Saved = later<{ saved: SavedChange; state: FormState }>(() =>
  import('./Saved.tsx').then((part) => part.Saved),
)
const Hurt = later<{ state: FormState }>(() => import('./Hurt.tsx').then((part) => part.Hurt))

/** One entry of the log: told anew or changed, and what the plan answers. The built page is the form of a run. */
export const LogEntry = guarded(LogEntryTool)

function LogEntryTool() {
  const state = useRemembered($logForm, NOTHING_TYPED)
  const saved = useRemembered($saved, null)
  const box = useRef<HTMLDivElement>(null)
  useEffect(openBuilder, [])
  usePage(state.ready)
  const [, partCame] = useReducer((parts: number) => parts + 1, 0)
  const at = saved ? `${saved.change} ${saved.id}` : JSON.stringify(state.page)
  useFocusOnTurn(state.ready, at, box)
  return (
    <div class="entry" ref={box}>
      <StorageNotices />
      {saved ? (
        <Saved key={at} saved={saved} state={state} onCome={() => partCame(undefined)} />
      ) : (
        <Screen key={at} state={state} onCome={() => partCame(undefined)} />
      )}
    </div>
  )
}

function Screen({ state, onCome }: { readonly state: FormState; readonly onCome: () => void }) {
  if (state.page.at === 'edit' && state.ready && !state.kept) return <Gone damaged={state.damaged} />
  return state.kind === 'pain' ? <Hurt state={state} onCome={onCome} /> : <LogForm state={state} />
}
