import type { DayState } from '../../../domain/calendar/dayState.ts'
import type { WeekDay } from '../../../domain/calendar/groupWeeks.ts'
import { DAY_STATE_WORDS, whatText } from '../../../words/day-state.ts'
import { ranWords } from '../../../words/plan-underway.ts'
import { DayMark } from '../../log/DayMark.tsx'

interface Props {
  readonly day: WeekDay
  readonly state: DayState
}

/** What has become of a day: what was run or why nothing was, and one of three words with its sign. */
export function LivedDay({ day, state }: Props) {
  const { kind } = state
  return (
    <>
      <span class="day-words">{day.segments ? ranWords(day, kind === 'changed') : whatText(state)}</span>
      <span class={`day-became day-became-${kind}`}>
        <DayMark kind={kind} /> {DAY_STATE_WORDS[kind]}
      </span>
    </>
  )
}
