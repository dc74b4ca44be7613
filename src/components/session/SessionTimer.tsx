import './timer.css'
import './timerFace.css'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Twinge as ToldTwinge } from '../../domain/plan/duringRun.ts'
import type { PainFamily } from '../../domain/plan/model.ts'
import { awaySince } from '../../domain/session/away.ts'
import { backToNoted, type ClockRecord, note } from '../../domain/session/clockRecord.ts'
import type { CueKind } from '../../domain/session/cues.ts'
import { doneBy } from '../../domain/session/done.ts'
import type { Segment } from '../../domain/session/model.ts'
import { type Phase, phaseOf } from '../../domain/session/phase.ts'
import { whatNow } from '../../domain/session/whatNow.ts'
import { OVER, timeLeftText } from '../../words/session-timer.ts'
import { Said } from '../ui/Said.tsx'
import { usePassed } from '../ui/usePassed.ts'
import { AwayCard } from './AwayCard.tsx'
import { Running } from './Running.tsx'
import { TimerNotices } from './TimerNotices.tsx'
import { type OverProps, TimerOver } from './TimerOver.tsx'
import type { Hurt } from './Twinge.tsx'
import { useSession } from './useSession.ts'
import type { Sound } from './useSound.ts'
import { useTold, type Way } from './useTold.ts'
import { useWakeLock } from './useWakeLock.ts'
import { speak } from './voice.ts'

/** How the person set their timer. */
export interface TimerSettings {
  readonly ways: readonly Way[]
  readonly cues: readonly CueKind[]
  /** Black and white, to be read in the sun. */
  readonly contrast: boolean
}

export interface SessionTimerProps extends Pick<OverProps, 'logAddress' | 'onLog' | 'onDiscard'> {
  readonly segments: readonly Segment[]
  readonly record: ClockRecord
  /** The pain that was told on the way. */
  readonly hurt: ToldTwinge | undefined
  /** Whose pain rules hold. */
  readonly family: PainFamily
  readonly settings: TimerSettings
  readonly sound: Sound
  /** The device's clock in epoch milliseconds, `nowMs` of `stores/clock.ts`. */
  readonly nowMs: () => number
  /** What the belt is to be set to in a step; empty outdoors. */
  readonly beltOf: (phase: Phase) => string
  readonly onRecord: (record: ClockRecord, hurt?: Hurt) => void
  readonly onSettings: (change: Partial<TimerSettings>) => void
  readonly onSound: () => void
}

/** Often enough that a change of step, which may fall between two whole seconds, is seen at once. */
const GRAIN_MS = 100

/** A session under way, from the first second to the log. It counts no ticks, so sleep and reload cost nothing. */
export function SessionTimer(props: SessionTimerProps) {
  const { segments, record, settings, sound, nowMs, onRecord, onSound } = props
  const { timeline, steps, cues } = useSession(segments, record.events)
  usePassed(record, nowMs, GRAIN_MS)
  const now = whatNow(timeline, record, nowMs())
  const over = now.state === 'done' || now.state === 'stopped'
  const { ways, cues: wanted, contrast } = settings
  function nowText() {
    const at = whatNow(timeline, record, nowMs())
    return at.state === 'done' ? OVER.done : timeLeftText(phaseOf(timeline, at), at)
  }
  const told = useTold({ record, cues, over, wanted, ways, sound, nowMs, onRecord, nowText })
  const awake = useWakeLock(record.state === 'running' && !over)
  const [away, answer] = useState(() => awaySince(timeline, record, nowMs()))
  const tones = ways.includes('tones')
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.scrollIntoView({ block: 'start' }), [over])
  function ask() {
    told.say(nowText())
    if (ways.includes('voice')) speak(nowText())
  }
  return (
    <div
      ref={box}
      class={contrast ? 'timer-live timer-contrast' : 'timer-live'}
      // A reload shuts the sound: the first press on anything opens it again.
      onClickCapture={() => tones && sound === 'shut' && onSound()}
    >
      {away !== null && (
        <AwayCard
          sinceMs={away}
          onWentOn={() => {
            onRecord(note(record, nowMs()))
            answer(null)
          }}
          onStopped={() => {
            onRecord(backToNoted({ ...record, notedMs: away }))
            answer(null)
          }}
        />
      )}
      {over ? (
        <TimerOver {...props} done={doneBy(segments, steps, now.passedMs)} finished={now.state === 'done'} />
      ) : (
        <Running {...props} now={now} timeline={timeline} steps={steps} onAsk={ask} />
      )}
      {!over && (
        <TimerNotices
          sound={tones ? sound : undefined}
          heard={told.heard}
          awake={awake}
          role={told.role}
          onSound={onSound}
        />
      )}
      {told.flashes > 0 && <div class="timer-flash" key={told.flashes} aria-hidden="true" />}
      <Said text={told.said} />
    </div>
  )
}
