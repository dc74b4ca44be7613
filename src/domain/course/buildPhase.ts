import type { BuildProgress, Progress, Session } from './model.ts'
import type { Route } from './route.ts'

/** What comes after the ladder has been clean. A plan that ends with the ladder has none. */
export interface BuildPhase {
  /** The plan on the day its last stage was clean for the third time. */
  readonly afterLadder: (route: Route, progress: Progress, day: number) => Progress
  /** The plan after a clean session of the phase. */
  readonly afterClean: (route: Route, build: BuildProgress, progress: Progress, session: Session) => Progress
  /** The session of that day, before the rules that may shorten it. */
  readonly session: (route: Route, build: BuildProgress, progress: Progress, day: number) => Session
  /** How many runs any 7 days may hold, and how many days lie from one to the next. */
  readonly week: (route: Route) => { readonly runs: number; readonly spacingDays: number }
}
