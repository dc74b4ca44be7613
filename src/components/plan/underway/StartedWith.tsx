import { groupWeeks } from '../../../domain/calendar/groupWeeks.ts'
import type { Ends } from '../../../domain/calendar/model.ts'
import type { Day } from '../../../domain/shared/days.ts'
import { useRemembered } from '../../../stores/remembered.ts'
import { $startedWith } from '../../../stores/startedWith.ts'
import { endsBeside, UNDER_WAY } from '../../../words/plan-underway.ts'
import type { HeadingLevel } from '../Heading.tsx'
import { startAndPace, WhyStartCard } from '../PlanCards.tsx'
import { PlanWeeks } from '../PlanWeeks.tsx'

interface Props {
  readonly ends: Ends | null
  readonly today: Day
  readonly level: HeadingLevel
}

/** The first plan under the present one, on the same strips. Computed when it is looked at, never stored. */
export function StartedWith({ ends, today, level }: Props) {
  const started = useRemembered($startedWith, null)
  if (!started) return null
  const { plan, request } = started
  const { startOn } = request.profile
  return (
    <>
      <p>{endsBeside(plan.ends, ends)}</p>
      <p class="soft small">{UNDER_WAY.startedOn(request.today)}</p>
      <PlanWeeks weeks={groupWeeks(plan.calendar, startOn)} today={today} level={level} />
      <WhyStartCard because={startAndPace(plan)} level={level} />
    </>
  )
}
