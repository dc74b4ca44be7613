import type { Pause } from '../log/readPause.ts'
import type { PlanRequest } from '../plan/request.ts'

/** The request with that pause in its log, in place of the one of that id. */
export const withPause = (request: PlanRequest, pause: Pause, replacesId?: string): PlanRequest => ({
  ...request,
  log: [...request.log.filter(({ id }) => replacesId === undefined || id !== replacesId), pause],
})
