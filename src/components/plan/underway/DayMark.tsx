import type { DayState } from '../../../domain/calendar/dayState.ts'
import type { WeekDay } from '../../../domain/calendar/groupWeeks.ts'
import { DAY_STATE_SIGNS, DAY_STATE_WORDS, DAY_WHAT_WORDS } from '../../../words/day-state.ts'
import { ranWords } from '../../../words/plan-underway.ts'

interface Props {
  readonly day: WeekDay
  readonly state: DayState
}

/** What has become of a day: one of three words with its sign, and what was run or why nothing was. */
export function DayMark({ day, state }: Props) {
  const { kind, what } = state
  const more = day.segments ? ranWords(day, kind === 'changed') : DAY_WHAT_WORDS[what]
  return (
    <>
      <span class="day-words">{more}</span>
      <span class={`day-mark day-${kind}`}>
        <span aria-hidden="true">{DAY_STATE_SIGNS[kind]}</span> {DAY_STATE_WORDS[kind]}
      </span>
    </>
  )
}
