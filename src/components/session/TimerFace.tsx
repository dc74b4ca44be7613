import type { Phase } from '../../domain/session/phase.ts'
import { phaseOf, repeatOf } from '../../domain/session/phase.ts'
import { livedSegments, type PlacedStep } from '../../domain/session/placed.ts'
import type { Timeline } from '../../domain/session/timeline.ts'
import type { Now } from '../../domain/session/whatNow.ts'
import { durationText } from '../../words/session.ts'
import { leftText, PHASES, TIMER } from '../../words/session-timer.ts'
import { SessionStrip } from './SessionStrip.tsx'

/** A moment inside the session, before its end. */
export type NowIn = Extract<Now, { readonly index: number }>

export interface FaceProps {
  readonly now: NowIn
  readonly phase: Phase
  readonly timeline: Timeline
  readonly steps: readonly PlacedStep[]
  /** What the belt is to be set to, such as "8 km/h"; empty outdoors. */
  readonly belt: string
}

/** What to do now and for how long, to be read at arm's length: a word, a colour with a pattern, a number. */
export function TimerFace({ now, phase, timeline, steps, belt }: FaceProps) {
  return (
    <div class={`timer-face timer-face-${phase === 'run' ? 'run' : 'walk'}`}>
      <p class="timer-over">
        <span key={now.index}>{TIMER.repeat(repeatOf(timeline, now.index))}</span>
        <span key={leftText(now.leftMs)}>{TIMER.left(leftText(now.leftMs))}</span>
      </p>
      <h1 class="timer-word">
        <span key={phase}>{PHASES[phase]}</span>
      </h1>
      <p class="timer-left" role="timer" aria-live="off">
        <span key={leftText(now.leftInStepMs)}>{leftText(now.leftInStepMs)}</span>
      </p>
      {belt && (
        <p class="timer-belt">
          <span key={belt}>{belt}</span>
        </p>
      )}
      <Next now={now} timeline={timeline} />
      <Progress now={now} steps={steps} />
    </div>
  )
}

function Next({ now, timeline }: Pick<FaceProps, 'now' | 'timeline'>) {
  const { next, state } = now
  const text = next
    ? TIMER.next(
        PHASES[phaseOf(timeline, next)],
        durationText(Math.round((next.endMs - next.startMs) / 1000)),
      )
    : TIMER.last
  return (
    <p class="timer-next">
      {state === 'paused' && <strong>{TIMER.paused}. </strong>}
      <span key={text}>{text}</span>
    </p>
  )
}

/** The strip as the session is really done, with the place marked. The time to get ready is not on it. */
function Progress({ now, steps }: Pick<FaceProps, 'now' | 'steps'>) {
  const startMs = steps.find(({ step }) => step.kind !== 'ready')?.startMs ?? 0
  const wholeMs = now.passedMs + now.leftMs - startMs
  const percent = (100 * Math.max(now.passedMs - startMs, 0)) / wholeMs
  return (
    <SessionStrip segments={livedSegments(steps)} decorative>
      <rect class="strip-now" x={`${percent}%`} y="0" width="4" height="100%" rx="2" />
    </SessionStrip>
  )
}
