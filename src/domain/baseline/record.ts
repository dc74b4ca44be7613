import type { Day } from '../shared/days.ts'
import type { BaselineResult, ResultSide, Sign } from './model.ts'
import type { SelfTest } from './selfTest.ts'

/** What a person typed and ticked for one side of one test, exactly as typed, and the day they did. */
export interface TestRecord {
  readonly on: Day
  readonly value: string
  readonly pain: string
  readonly signs: readonly Sign[]
  readonly note: string
  /** How the leg felt the next morning, where the test asks; empty until it was answered. */
  readonly morning: (typeof MORNINGS)[number]
}

export const MORNINGS = ['', 'same', 'worse'] as const

export const EMPTY_RECORD: Omit<TestRecord, 'on'> = { value: '', pain: '', signs: [], note: '', morning: '' }

/** What is wrong with a record, at the field it belongs to. Its sentence is in `words/baseline-faults.ts`. */
export type RecordFault =
  | { readonly field: 'value' | 'pain'; readonly code: 'missing' }
  | { readonly field: 'value'; readonly code: 'not-a-number' | 'not-whole'; readonly typed: string }
  | { readonly field: 'value'; readonly code: 'too-much'; readonly typed: string; readonly most: number }

export type RecordReading =
  | { readonly ok: true; readonly value: number; readonly pain: number }
  | { readonly ok: false; readonly faults: readonly RecordFault[] }

/** A record as numbers, or all that stands in the way. Nothing is guessed: what cannot be read does not count. */
export function readRecord(test: SelfTest, { value: typed, pain: chosen }: TestRecord): RecordReading {
  const value = readValue(test, typed.trim())
  const pain = /^(\d|10)$/.test(chosen) ? Number(chosen) : null
  const faults: RecordFault[] = []
  if (typeof value !== 'number') faults.push(value)
  if (pain === null) faults.push({ field: 'pain', code: 'missing' })
  return typeof value === 'number' && pain !== null ? { ok: true, value, pain } : { ok: false, faults }
}

/** Digits with at most one comma or point; the comma is the decimal sign of half the world. */
function readValue(test: SelfTest, typed: string): number | RecordFault {
  const field = 'value'
  if (typed === '') return { field, code: 'missing' }
  if (!/^\d{1,6}([.,]\d{1,3})?$/.test(typed)) return { field, code: 'not-a-number', typed }
  const value = Number(typed.replace(',', '.'))
  if (value > test.most) return { field, code: 'too-much', typed, most: test.most }
  if (!test.tenths && !Number.isInteger(value)) return wholeSeconds(test, value, typed)
  return Math.round(value * 10) / 10
}

/** A clock's tenths are dropped, never rounded up: 9.9 seconds are not 10. Half a repetition is no repetition. */
const wholeSeconds = ({ unit }: SelfTest, value: number, typed: string): number | RecordFault =>
  unit === 'seconds' ? Math.floor(value) : { field: 'value', code: 'not-whole', typed }

/** A record that can be read, in the form of the contract; null for one that cannot. */
export function resultOf(test: SelfTest, side: ResultSide, record: TestRecord): BaselineResult | null {
  const reading = readRecord(test, record)
  if (!reading.ok) return null
  const { value, pain } = reading
  const signs = [...record.signs, ...(record.morning === 'worse' ? (['worse-morning'] as const) : [])]
  return { test: test.id, side, value, pain, ...(signs.length > 0 && { signs }) }
}
