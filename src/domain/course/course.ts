import type { Position } from '../plan/model.ts'
import type { Reasons } from '../shared/because.ts'
import type { Progress } from './model.ts'
import { begin } from './progress.ts'
import type { Route } from './route.ts'

/** Where the log has brought the plan, and what the rules still remember of it. Days since 1 January 1970. */
export interface Course {
  readonly progress: Progress
  /** The decision on the last run that was judged; null before the first. */
  readonly decision: Decision | null
  /** The decision on the last red run; null before the first. */
  readonly stepBack: Decision | null
  /** Runs whose morning is not answered yet. */
  readonly open: readonly number[]
  readonly reds: readonly number[]
  readonly redsInARow: number
  readonly pelvicSigns: number
  readonly stepBacks: number
  /** Highest stage so far, since the plan last began anew. */
  readonly highest: number
  /** Days of running since the highest stage was reached. */
  readonly stuckDays: number
  /** First run since the plan last began anew; null before it. */
  readonly begunOn: number | null
  /** The plan ended until a clinician has looked; null while it goes on. */
  readonly referred: { readonly on: number; readonly because: Reasons } | null
  /** The day of the last refer, answered or not. */
  readonly lastReferOn: number | null
}

export interface Decision {
  readonly action: Position['action']
  readonly because: Reasons
}

export const beginCourse = (route: Route): Course => ({
  progress: begin(route),
  decision: null,
  stepBack: null,
  open: [],
  reds: [],
  redsInARow: 0,
  pelvicSigns: 0,
  stepBacks: 0,
  highest: route.startStage,
  stuckDays: 0,
  begunOn: null,
  referred: null,
  lastReferOn: null,
})
