import { useState } from 'preact/hooks'
import { TWINGE } from '../../words/session-hurt.ts'
import { LOCKED } from '../../words/session-timer.ts'
import { Asked } from './Asked.tsx'

interface Props {
  readonly onUnlock: () => void
  readonly onHurt: () => void
}

/** Nothing can be pressed by a pocket but what asks first. Pain is not locked away. */
export function Locked({ onUnlock, onHurt }: Props) {
  const [asked, ask] = useState(false)
  if (asked) {
    return (
      <Asked
        title={LOCKED.unlock}
        yes={LOCKED.sure}
        no={LOCKED.keep}
        onYes={onUnlock}
        onNo={() => ask(false)}
      />
    )
  }
  return (
    <div class="timer-sheet">
      <p class="soft">{LOCKED.title}</p>
      <div class="timer-buttons">
        <button type="button" class="button button-quiet" onClick={() => ask(true)}>
          {LOCKED.unlock}
        </button>
        <button type="button" class="button button-quiet timer-hurts" onClick={onHurt}>
          {TWINGE.open}
        </button>
      </div>
    </div>
  )
}
