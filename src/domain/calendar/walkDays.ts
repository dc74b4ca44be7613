import { briskWalk } from '../plan/briskWalk.ts'
import type { PlanRequest } from '../plan/request.ts'
import {
  CONDITIONS,
  PREPARE_DAYS,
  PREVIEW_DAYS,
  SORE_WALK_SHARE,
  WALK_FIRST_MINUTES,
  WALK_GATE_MINUTES,
  WALK_STEP_MINUTES,
} from '../plan/rules.ts'
import { because } from '../shared/because.ts'
import { addDays, type Day, daysBetween } from '../shared/days.ts'
import { restDay } from './ladderDays.ts'
import type { CalendarDay } from './model.ts'

const DAYS_A_WEEK = 7

/** E-01 and R-02: walks that grow to 30 minutes, for people whose gate says "not yet running". */
export function walkDays(request: PlanRequest): readonly CalendarDay[] {
  const { today } = request
  const { startOn } = request.profile
  const wait = daysBetween(today, startOn)
  const length = Math.min(wait + PREPARE_DAYS, PREVIEW_DAYS)
  return Array.from({ length }, (_, index) => {
    const date = addDays(today, index)
    if (index < wait) return restDay(date, because('rest-before-start', { startOn }))
    return preparing(date, index - wait, firstWalkMinutes(request))
  })
}

/** One day in seven is for rest; each pair of walks is 5 minutes longer than the pair before. */
function preparing(date: Day, index: number, firstMinutes: number): CalendarDay {
  if (index % DAYS_A_WEEK === DAYS_A_WEEK - 1) return restDay(date, because('rest-full', {}))
  const walksBefore = index - Math.floor(index / DAYS_A_WEEK)
  const grown = firstMinutes + WALK_STEP_MINUTES * Math.floor(walksBefore / 2)
  return walkDay(date, Math.min(grown, WALK_GATE_MINUTES))
}

function walkDay(date: Day, minutes: number): CalendarDay {
  const seconds = minutes * 60
  return {
    date,
    kind: 'walk',
    stage: 0,
    segments: [{ kind: 'walk', seconds }],
    runSeconds: 0,
    totalSeconds: seconds,
    because: [because('walk-build', { minutes, goalMinutes: WALK_GATE_MINUTES })],
  }
}

/** Whole minutes, 10 to 30: the longest walk now, or two thirds of it when it hurt too much. */
function firstWalkMinutes(request: PlanRequest): number {
  const walk = briskWalk(request)
  const sore = walk.pain > CONDITIONS[request.profile.condition].painLimit
  const minutes = Math.floor(sore ? walk.minutes * SORE_WALK_SHARE : walk.minutes)
  return Math.min(Math.max(minutes, WALK_FIRST_MINUTES.least), WALK_FIRST_MINUTES.most)
}
