import { BOUNDS } from '../../domain/plan/bounds.ts'
import type { StartQuery } from '../../domain/plan/findStart.ts'
import type { StartColumn } from '../../domain/plan/model.ts'
import {
  countedDays,
  type Reading,
  readBounded,
  type TimeUnit,
  UNIT_DAYS,
} from '../../domain/plan/readAnswer.ts'
import { STOPPED_BY } from '../../words/start-finder.ts'

/** The form as it stands: text as typed, choices by their value, nothing chosen as an empty text. */
export interface StartForm {
  readonly count: string
  readonly unit: string
  readonly stopped: string
  readonly ranThirty: string
}

export const NOTHING_SAID: StartForm = { count: '', unit: 'weeks', stopped: '', ranThirty: '' }

const isUnit = (unit: string): unit is TimeUnit => unit in UNIT_DAYS
const columnOf = (stopped: string): StartColumn | undefined =>
  STOPPED_BY.find(({ value }) => value === stopped)?.value

/** What the form asks, or what is wrong with it. A number that cannot be read is told before what is missing. */
export function readStartForm({ count, unit, stopped, ranThirty }: StartForm): Reading<StartQuery> {
  const counted = readBounded(count, BOUNDS.lastRunCount)
  if (!counted.ok) return counted
  const daysOff = isUnit(unit) ? String(countedDays(counted.value, unit)) : ''
  const read = readBounded(daysOff, BOUNDS.lastRunCount)
  if (!read.ok) return read
  const column = columnOf(stopped)
  if (!column || (column === 'break' && ranThirty === '')) return { ok: false, fault: { code: 'missing' } }
  return { ok: true, value: { column, daysOff: read.value, ranThirty: ranThirty === 'yes' } }
}
