import type { Course } from '../course/course.ts'
import type { DoorRule } from '../plan/doors.ts'
import { PAIN_RULES } from '../plan/painRules.ts'
import type { PlanRequest } from '../plan/request.ts'
import { CONDITIONS, GAP_ROWS, NEW_START_AFTER_GAP_DAYS, RUNS_A_WEEK } from '../plan/rules.ts'
import { SCREENING_LASTS_DAYS } from '../screening/rules.ts'
import { becauseLogged } from '../shared/becauseLogged.ts'
import { dayNumber } from '../shared/days.ts'
import type { Graduation } from './model.ts'

const DAYS_A_WEEK = 7

/** At the goal: what held, what to keep, what to watch, and how to start again next time. */
export function graduationOf(
  { profile, log, today }: PlanRequest,
  { progress, stepBacks }: Course,
  doors: readonly DoorRule[],
): Graduation | null {
  if (!progress.done) return null
  const runs = log.filter((entry) => entry.kind === 'run')
  const dates = runs.map(({ date }) => dayNumber(date)).sort((one, other) => one - other)
  const weeks = Math.ceil(((dates.at(-1) ?? 0) - (dates[0] ?? 0) + 1) / DAYS_A_WEEK)
  const { green } = PAIN_RULES[CONDITIONS[profile.condition].family]
  const ahead = doors.filter(({ door }) => door !== 'longer-run' && door !== 'fourth-day')
  return {
    held: [
      becauseLogged('held', { weeks, runs: runs.length, minutes: profile.goalMinutes }),
      ...(stepBacks > 0 ? [becauseLogged('held-back', { stepBacks })] : []),
    ],
    keep: [
      becauseLogged('keep-days', { runs: RUNS_A_WEEK }),
      becauseLogged('keep-strength', {}),
      becauseLogged('keep-one', {}),
    ],
    watch: [
      becauseLogged('watch-pain', { during: green.during }),
      ...ahead.map((rule) => doorAhead(rule, dayNumber(today))),
    ],
    restart: [
      becauseLogged('restart-short', { days: (GAP_ROWS.at(-1)?.fromDays ?? 0) - 1 }),
      becauseLogged('restart-long', { days: NEW_START_AFTER_GAP_DAYS, lastsDays: SCREENING_LASTS_DAYS }),
    ],
  }
}

/** What comes after how many weeks, or after which limit. */
function doorAhead({ door, weeks, shutUntil }: DoorRule, today: number) {
  const until = shutUntil(today)
  return until
    ? becauseLogged('door-limit', { door, until })
    : becauseLogged('door-waits', { door, neededWeeks: weeks })
}
