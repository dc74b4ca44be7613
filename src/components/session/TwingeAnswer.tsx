import { useEffect, useRef } from 'preact/hooks'
import type { StopCause } from '../../domain/plan/duringRun.ts'
import { TWINGE, TWINGE_STOP, TWINGE_WALK } from '../../words/session-hurt.ts'
import { RuleLink } from '../plan/RuleLink.tsx'

/** What the person does then. */
export type TwingeChoice = 'walk' | 'easier' | 'stop'

interface Props {
  readonly cause: StopCause
  readonly onChoose: (choice: TwingeChoice) => void
  readonly onBack: () => void
}

/** What to do about a pain on the run: walk and see, go easier, or stop, with the way home. Stopping is always offered. */
export function TwingeAnswer({ cause, onChoose, onBack }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const words = cause ? TWINGE_STOP : TWINGE_WALK
  const choices: readonly TwingeChoice[] = cause ? ['stop'] : ['walk', 'easier', 'stop']
  return (
    <section class={`timer-twinge timer-twinge-answer ${cause ? 'timer-twinge-stop' : ''}`}>
      <h1 tabIndex={-1} ref={heading}>
        {words.title}
      </h1>
      <p>
        {cause ? TWINGE_STOP.because[cause] : TWINGE_WALK.lead} <RuleLink id={TWINGE.rule} />
      </p>
      {cause && <h2>{TWINGE_STOP.home}</h2>}
      <ul>
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      <div class="timer-buttons">
        {choices.map((choice, index) => (
          <button
            type="button"
            key={choice}
            class={index === 0 ? 'button timer-main' : 'button button-quiet'}
            onClick={() => onChoose(choice)}
          >
            {TWINGE_WALK[choice]}
          </button>
        ))}
      </div>
      <p class="timer-links">
        {cause && <a href="/check/">{TWINGE_STOP.urgent}</a>}
        <button type="button" class="link-button" onClick={onBack}>
          {TWINGE.back}
        </button>
      </p>
    </section>
  )
}
