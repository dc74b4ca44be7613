import type { LogEntry } from '../domain/log/model.ts'
import type { Limit } from '../domain/plan/limit.ts'
import type { Progression } from '../domain/plan/ownTable.ts'
import { partOf } from './part.ts'
import { readLater } from './readLater.ts'

/** What the person told us besides the answers of the plan's questions. */
export interface Told {
  /** Since this plan began; oldest first. */
  readonly log: readonly LogEntry[]
  /** Added to those of the questions. */
  readonly limits: readonly Limit[]
  /** A table of their own, which the plan then follows. */
  readonly progression: Progression | undefined
}

/** Every item of the log begins so. */
export const LOG_PREFIX = 'log.'
/** Every clinician's limit that was added to a plan begins so. */
export const LIMIT_PREFIX = 'plan.limit.'
export const OWN_TABLE = 'plan.table'
/** A plan that was started anew reads the log from this day on. */
export const SINCE = 'plan.since'

/** The log as it lies on the shelf. */
export const $logItems = partOf((id) => id.startsWith(LOG_PREFIX))

const NOTHING: Told = { log: [], limits: [], progression: undefined }

export const { $value: $told, open: openTold } = readLater(
  (id) => id.startsWith(LOG_PREFIX) || id.startsWith(LIMIT_PREFIX) || id === OWN_TABLE || id === SINCE,
  NOTHING,
  () => import('./toldOn.ts').then(({ toldOn }) => toldOn),
)
