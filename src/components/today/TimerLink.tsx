import { $timerBegun } from '../../stores/begun.ts'
import { useRemembered } from '../../stores/remembered.ts'
import { TODAY } from '../../words/today.ts'

/** The way to the timer, or back to it while a session is under way. */
export function TimerLink() {
  const begun = useRemembered($timerBegun, false)
  const text = begun ? TODAY.backToTimer : TODAY.toTimer
  return (
    <p class="session-start screen-only">
      <a class="button" href="/session/">
        <span key={text}>{text}</span>
      </a>
    </p>
  )
}
