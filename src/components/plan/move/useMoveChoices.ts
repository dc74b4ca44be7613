import { useEffect, useState } from 'preact/hooks'
import type { Plan } from '../../../domain/calendar/model.ts'
import { daysAround, type MoveChoice, moveChoice } from '../../../domain/calendar/moveChoices.ts'
import type { PlanRequest } from '../../../domain/plan/request.ts'
import type { Day } from '../../../domain/shared/days.ts'

/** A day around a run; without a choice while the engine has not been asked. */
export interface DayAround {
  readonly date: Day
  readonly choice: MoveChoice | undefined
}

/** The days around a run. Each asks for a whole plan, so they come one by one and the page stays awake meanwhile. */
export function useMoveChoices(request: PlanRequest, plan: Plan, from: Day): readonly DayAround[] {
  const days = daysAround(from, request.today)
  const [known, setKnown] = useState<readonly MoveChoice[]>([])
  useEffect(() => setKnown([]), [request, from])
  useEffect(() => {
    const next = days[known.length]
    if (!next) return
    const timer = setTimeout(() => setKnown([...known, moveChoice(request, plan, from, next)]))
    return () => clearTimeout(timer)
  }, [request, from, known])
  return days.map((date) => ({ date, choice: known.find((choice) => choice.date === date) }))
}
