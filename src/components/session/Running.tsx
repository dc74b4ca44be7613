import { useState } from 'preact/hooks'
import { addWalk, pause, resume, stop } from '../../domain/session/clockRecord.ts'
import { phaseOf } from '../../domain/session/phase.ts'
import type { PlacedStep } from '../../domain/session/placed.ts'
import type { Timeline } from '../../domain/session/timeline.ts'
import { TIMER } from '../../words/session-timer.ts'
import { later } from '../ui/later.tsx'
import type { SessionTimerProps } from './SessionTimer.tsx'
import { type NowIn, TimerFace } from './TimerFace.tsx'
import { type Sheet, TimerSide } from './TimerSide.tsx'
import type { Hurt, TwingeProps } from './Twinge.tsx'
import type { TwingeChoice } from './TwingeAnswer.tsx'

const Twinge = later<TwingeProps>(() => import('./Twinge.tsx').then((part) => part.Twinge))

export interface RunningProps extends SessionTimerProps {
  readonly now: NowIn
  readonly timeline: Timeline
  readonly steps: readonly PlacedStep[]
  /** Asks for the time left, in words. */
  readonly onAsk: () => void
}

/** The face and what can be pressed beside it; "It hurts" has the screen to itself. */
export function Running(props: RunningProps) {
  const { now, timeline, steps, record, nowMs, onRecord, onAsk } = props
  const [sheet, show] = useState<Sheet>(null)
  const phase = phaseOf(timeline, now)
  const turn = () => onRecord((record.state === 'paused' ? resume : pause)(record, nowMs()))
  function open(next: Sheet) {
    if (next === 'hurt') onRecord(pause(record, nowMs()))
    show(next)
  }
  function leaveHurt(choice: TwingeChoice, hurt?: Hurt) {
    const moment = nowMs()
    if (choice === 'stop') onRecord(stop(record, moment), hurt)
    else onRecord(resume(choice === 'walk' ? addWalk(record, moment) : record, moment), hurt)
    show(null)
  }
  function onKeyDown({ key, target, currentTarget }: KeyboardEvent) {
    if (key === 't') onAsk()
    if (key === ' ' && target === currentTarget && !sheet) turn()
  }
  /** Two taps on the face, and not two presses of a button. */
  function onDblClick({ target }: MouseEvent) {
    if (target instanceof Element && target.closest('.timer-face')) onAsk()
  }
  if (sheet === 'hurt')
    return (
      <Twinge
        family={props.family}
        before={props.hurt}
        onBack={() => leaveHurt('easier')}
        onDecide={leaveHurt}
      />
    )
  return (
    <section
      class={`timer timer-${phase}`}
      aria-label={TIMER.title}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onDblClick={onDblClick}
    >
      <TimerFace now={now} phase={phase} timeline={timeline} steps={steps} belt={props.beltOf(phase)} />
      <TimerSide {...props} sheet={sheet} onOpen={open} />
    </section>
  )
}
