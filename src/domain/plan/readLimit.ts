import { type Day, parseDay } from '../shared/days.ts'
import { BOUNDS } from './bounds.ts'
import type { Limit } from './limit.ts'
import { readBounded, type TextFault } from './readAnswer.ts'
import { TOP_STAGE } from './rules.ts'

/** Every field of the form of a limit. What stands in it is text, exactly as typed; a box is `yes` or empty. */
export const LIMIT_FIELDS = ['minutes', 'stage', 'days', 'noHills', 'noSpeed', 'from', 'until'] as const
export type LimitField = (typeof LIMIT_FIELDS)[number]
export type TypedLimit = Readonly<Partial<Record<string, string>>>

export type LimitFault = { readonly field: LimitField } & (
  | TextFault
  /** No bound was given; the last day lies before the first. */
  | { readonly code: 'no-bound' | 'ends-first' }
)

export type LimitReading =
  | { readonly ok: true; readonly limit: Limit }
  | { readonly ok: false; readonly faults: readonly LimitFault[] }

/** A limit from what was typed, or all that is wrong with it. */
export function readLimit(typed: TypedLimit): LimitReading {
  const minutes = optional(typed, 'minutes', BOUNDS.limitMinutes)
  const stage = optional(typed, 'stage', [0, TOP_STAGE])
  const days = optional(typed, 'days', BOUNDS.limitDays)
  const [noHills, noSpeed] = [typed['noHills'] === 'yes', typed['noSpeed'] === 'yes']
  const [from, until] = [dayIn(typed['from']), dayIn(typed['until'])]
  const numbers = [minutes, stage, days]
  const bounded = noHills || noSpeed || numbers.some(({ fault, value }) => fault || value !== undefined)
  const faults: readonly LimitFault[] = [
    ...numbers.flatMap(({ fault }) => (fault ? [fault] : [])),
    ...(bounded ? [] : [{ field: 'minutes', code: 'no-bound' } as const]),
    ...(from ? [] : [{ field: 'from', code: 'missing' } as const]),
    ...(until ? [] : [{ field: 'until', code: 'missing' } as const]),
    ...(from && until && until < from ? [{ field: 'until', code: 'ends-first' } as const] : []),
  ]
  if (faults.length > 0 || !from || !until) return { ok: false, faults }
  const limit: Limit = {
    from,
    until,
    ...(minutes.value !== undefined && { maxRunMinutes: minutes.value }),
    ...(stage.value !== undefined && { maxStage: stage.value }),
    ...(days.value !== undefined && { runDaysPerWeek: days.value }),
    ...(noHills && { noHills }),
    ...(noSpeed && { noSpeed }),
  }
  return { ok: true, limit }
}

/** A limit as it would be typed. */
export const writeLimit = (limit: Limit): Readonly<Record<LimitField, string>> => ({
  minutes: String(limit.maxRunMinutes ?? ''),
  stage: String(limit.maxStage ?? ''),
  days: String(limit.runDaysPerWeek ?? ''),
  noHills: limit.noHills ? 'yes' : '',
  noSpeed: limit.noSpeed ? 'yes' : '',
  from: limit.from,
  until: limit.until,
})

interface NumberRead {
  readonly value?: number
  readonly fault?: LimitFault
}

function optional(typed: TypedLimit, field: LimitField, bounds: readonly [number, number]): NumberRead {
  if ((typed[field] ?? '').trim() === '') return {}
  const reading = readBounded(typed[field], bounds)
  return reading.ok ? { value: reading.value } : { fault: { field, ...reading.fault } }
}

const dayIn = (text: string | undefined): Day | null => parseDay(text ?? '')
