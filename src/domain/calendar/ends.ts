import { type Climb, climb, type Luck } from '../course/climb.ts'
import type { Progress } from '../course/model.ts'
import type { Route } from '../course/route.ts'
import { LATE_HORIZON_DAYS } from '../plan/rules.ts'
import { dayFromNumber } from '../shared/days.ts'
import type { Ends } from './model.ts'

/** Our rule: three ways it may go, so that no single date looks like a promise. */
export const ALL_CLEAN: Luck = () => true
const EVERY_THIRD_AGAIN: Luck = (session) => session % 3 !== 0
const EVERY_ONE_TWICE: Luck = (session) => session % 2 === 0

/** Earliest, likely and latest end; null when one of them lies out of reach. `clean` is the run without a hitch. */
export function endsOf(route: Route, progress: Progress, clean: Climb): Ends | null {
  if (!clean.reached) return null
  const likely = climb(route, progress, EVERY_THIRD_AGAIN, LATE_HORIZON_DAYS)
  const latest = climb(route, progress, EVERY_ONE_TWICE, LATE_HORIZON_DAYS)
  if (!likely.reached || !latest.reached) return null
  return inOrder([clean, likely, latest].map(lastDay))
}

const lastDay = ({ days }: Climb): number => days.at(-1)?.day ?? 0

/** A slower way may lose less to a clinician's limit and end sooner. A range that ran backwards would tell nobody anything. */
function inOrder([clean = 0, likely = 0, latest = 0]: readonly number[]): Ends {
  return {
    earliest: dayFromNumber(clean),
    likely: dayFromNumber(Math.max(clean, likely)),
    latest: dayFromNumber(Math.max(clean, likely, latest)),
  }
}
