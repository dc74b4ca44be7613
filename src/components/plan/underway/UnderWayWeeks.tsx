import type { WeekDay } from '../../../domain/calendar/groupWeeks.ts'
import { foldLived, livedWeeks } from '../../../domain/calendar/livedWeeks.ts'
import type { Plan } from '../../../domain/calendar/model.ts'
import { lastMovable } from '../../../domain/calendar/movable.ts'
import type { PlanRequest } from '../../../domain/plan/request.ts'
import { UNDER_WAY } from '../../../words/plan-underway.ts'
import type { HeadingLevel } from '../Heading.tsx'
import { PlanWeeks, scaleOf, Week } from '../PlanWeeks.tsx'
import { LivedDay } from './LivedDay.tsx'

interface Props {
  readonly request: PlanRequest
  readonly plan: Plan
  readonly level: HeadingLevel
}

/** What was run and what is to come, on one scale. Weeks long over fold, and stand open on paper. */
export function UnderWayWeeks({ request, plan, level }: Props) {
  const { today } = request
  const { weeks, states } = livedWeeks(request, plan)
  const { older, open, toCome } = foldLived(weeks, today)
  const lived = (day: WeekDay) => {
    const state = states.get(day.date)
    return state && <LivedDay day={day} state={state} />
  }
  const rows = { today, level, lived, scale: scaleOf(weeks) }
  return (
    <>
      <div class="weeks">
        {older.length > 0 && (
          <details class="month">
            <summary>{UNDER_WAY.earlier(older[0]?.number ?? 1, older.at(-1)?.number ?? 1)}</summary>
            {older.map((week) => (
              <Week key={week.monday} week={week} {...rows} />
            ))}
          </details>
        )}
        {open.map((week) => (
          <Week key={week.monday} week={week} {...rows} />
        ))}
      </div>
      <PlanWeeks weeks={toCome} movable={lastMovable(today)} {...rows} />
    </>
  )
}
