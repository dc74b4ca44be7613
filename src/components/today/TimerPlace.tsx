import { useState } from 'preact/hooks'
import type { Segment } from '../../domain/session/model.ts'
import type { Day } from '../../domain/shared/days.ts'
import { $timerBegun } from '../../stores/begun.ts'
import { useRemembered } from '../../stores/remembered.ts'
import { later } from '../ui/later.tsx'
import { StartButton } from './StartButton.tsx'
import type { TodayTimerProps } from './TodayTimer.tsx'

const TodayTimer = later<TodayTimerProps>(() => import('./TodayTimer.tsx').then((part) => part.TodayTimer))

interface Props {
  readonly today: Day
  readonly segments: readonly Segment[]
}

/** The button that starts the timer, or the timer that is under way. */
export function TimerPlace({ today, segments }: Props) {
  const begun = useRemembered($timerBegun, false)
  const [pressed, press] = useState(false)
  if (!begun && !pressed) return <StartButton onStart={() => press(true)} />
  return <TodayTimer today={today} segments={segments} pressed={pressed} onPress={press} />
}
