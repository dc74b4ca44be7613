import type { LoggedRun } from '../course/judgeLogged.ts'
import { readinessOf } from '../course/readiness.ts'
import type { Lowered } from '../course/route.ts'
import { REPEAT_AFTER_GAP_DAYS } from '../course/rules.ts'
import type { LogEntry } from '../log/model.ts'
import { isUnchecked } from '../plan/gate.ts'
import type { PlanRequest } from '../plan/request.ts'
import type { RunSign } from '../plan/signCare.ts'
import { addDays, type Day, dayNumber, daysBetween, mondayOf } from '../shared/days.ts'
import { type DayState, dayStates } from './dayState.ts'
import type { CalendarDay, Plan } from './model.ts'
import { openMornings } from './openMornings.ts'
import { openSigns } from './openSigns.ts'
import { pastOf, type RunAnswer } from './past.ts'

/**
 * Where a person stands today. `refer`: the plan stopped until a clinician has looked. `check`: the checklist comes first,
 * because it is too old or a run left a sign. `closed`: another reason keeps the gate shut. `prepare`: walks only.
 * `early`: the plan has not begun.
 */
export type Standing = 'emergency' | 'refer' | 'check' | 'closed' | 'prepare' | 'early' | 'finished' | 'open'

/** All that the page of today shows, decided here. */
export interface Today {
  readonly date: Day
  readonly standing: Standing
  /** What has become of today, and of its week from Monday to Sunday. */
  readonly state: DayState
  readonly days: readonly DayState[]
  /** The week of the plan, and how many it is about to take; null before it begins. */
  readonly week: { readonly number: number; readonly of: number | null } | null
  readonly session: CalendarDay | null
  /** The rest after a red run lasts, and today holds no run: nothing else is asked of the day. */
  readonly resting: boolean
  /** The next run after today. */
  readonly next: CalendarDay | null
  readonly mornings: readonly LoggedRun[]
  /** What the plan answered to the last run, while no day without one has overtaken it. */
  readonly answer: RunAnswer | null
  /** The answers of this morning, and what they and those of yesterday lower today to. */
  readonly readiness: Extract<LogEntry, { readonly kind: 'readiness' }> | null
  readonly lowered: Lowered | null
  /** Signs of runs that a clinician should hear of, until the checklist was answered again on a later day. */
  readonly signs: readonly RunSign[]
}

export function todayOf(request: PlanRequest, plan: Plan): Today {
  const { today, log } = request
  const past = pastOf(request)
  const monday = mondayOf(today)
  const days = dayStates({ request, past, calendar: plan.calendar }, monday, addDays(monday, 6))
  const mornings = log.filter((entry) => entry.kind === 'readiness')
  const last = past.answers.at(-1)
  const session = plan.calendar.find(({ date }) => date === today) ?? null
  const state = days[daysBetween(monday, today)] as DayState
  const signs = openSigns(request)
  const waits = signs.length > 0 && session?.kind === 'run' && state.kind === 'planned'
  const standing = standingOf(request, plan)
  return {
    date: today,
    standing: waits && standing === 'open' ? 'check' : standing,
    state,
    days,
    week: weekOf(request, plan),
    session,
    resting: plan.flare !== undefined && session?.kind !== 'run',
    next: plan.calendar.find(({ date, kind }) => kind === 'run' && date > today) ?? null,
    mornings: openMornings(request),
    answer: last && daysBetween(last.date, today) < REPEAT_AFTER_GAP_DAYS ? last : null,
    readiness: mornings.findLast(({ date }) => date === today) ?? null,
    lowered: readinessOf(mornings).on(dayNumber(today)),
    signs,
  }
}

/** The first that holds. A flag more urgent than a refer is not hidden behind it. */
function standingOf({ today, profile }: PlanRequest, { gate, position }: Plan): Standing {
  if (gate.outcome === 'emergency') return 'emergency'
  if (position?.action === 'refer' && gate.outcome !== 'same-day') return 'refer'
  if (gate.outcome === 'prepare') return 'prepare'
  if (gate.outcome !== 'open') return isUnchecked(gate) ? 'check' : 'closed'
  if (position?.phase === 'done') return 'finished'
  return today < profile.startOn ? 'early' : 'open'
}

const DAYS_A_WEEK = 7

function weekOf({ today, profile: { startOn } }: PlanRequest, { ends }: Plan): Today['week'] {
  if (today < startOn) return null
  const first = mondayOf(startOn)
  const weekNumber = (day: Day) => daysBetween(first, mondayOf(day)) / DAYS_A_WEEK + 1
  return { number: weekNumber(today), of: ends && weekNumber(ends.likely) }
}
