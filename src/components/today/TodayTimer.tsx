import '../ui/timing.css'
import { useEffect, useRef } from 'preact/hooks'
import { runSeconds, type Segment } from '../../domain/session/model.ts'
import type { Day } from '../../domain/shared/days.ts'
import { nowMs } from '../../stores/clock.ts'
import { useRemembered } from '../../stores/remembered.ts'
import {
  $sessionClock,
  beginSession,
  dropSessionClock,
  isUnderWay,
  keepSessionClock,
} from '../../stores/sessionClock.ts'
import { SessionTimer } from '../session/SessionTimer.tsx'
import { StartButton } from './StartButton.tsx'

export interface TodayTimerProps {
  readonly today: Day
  readonly segments: readonly Segment[]
  /** Start was pressed, before this part had come. */
  readonly pressed: boolean
  readonly onPress: (pressed: boolean) => void
}

/** The timer of the session under way. Its clock lies on the shelf, so that a reload or a closed page loses nothing. */
export function TodayTimer({ today, segments, pressed, onPress }: TodayTimerProps) {
  const clock = useRemembered($sessionClock, null)
  const started = useRef(pressed)
  useEffect(() => {
    if (!pressed) return
    started.current = true
    beginSession(today, segments)
    onPress(false)
  }, [pressed])
  if (!clock || !isUnderWay(clock, today, nowMs())) return <StartButton onStart={() => onPress(true)} />
  return (
    <SessionTimer
      segments={clock.segments}
      record={clock.record}
      nowMs={nowMs}
      onRecord={(record) => keepSessionClock({ ...clock, record })}
      onDiscard={dropSessionClock}
      logAddress={runSeconds(clock.segments) > 0 ? '/log/entry/#run' : '/log/entry/#walk'}
      started={started.current}
    />
  )
}
