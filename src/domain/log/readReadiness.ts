import type { Day } from '../shared/days.ts'
import { ENTRY, type LogEntry } from './model.ts'

/** The taps of a readiness check, in the order in which they are asked, and what may be added. */
export const READINESS_TAPS = ['sleepHours', 'sleepQuality', 'soreness', 'fatigue', 'stress', 'mood'] as const
export type ReadinessTap = (typeof READINESS_TAPS)[number]
const READINESS_FIELDS = [...READINESS_TAPS, 'restingHeartRate', 'ill'] as const
export type ReadinessField = (typeof READINESS_FIELDS)[number]

/** As tapped and typed; a field that was not touched is missing. */
export type ReadinessDraft = Readonly<Partial<Record<ReadinessField, string>>>

type Readiness = Extract<LogEntry, { readonly kind: 'readiness' }>

export type ReadinessReading =
  | { readonly ok: true; readonly entry: Readiness }
  /** Fields that are missing or cannot be so. */
  | { readonly ok: false; readonly faults: readonly ReadinessField[] }

/** The entry that a draft makes on that day. */
export function readReadiness(draft: ReadinessDraft, date: Day): ReadinessReading {
  const pulse = draft.restingHeartRate?.trim()
  const read = ENTRY.readiness.safeParse({
    kind: 'readiness',
    date,
    ...Object.fromEntries(READINESS_TAPS.map((tap) => [tap, numberIn(draft[tap])])),
    ...(pulse && { restingHeartRate: numberIn(pulse) }),
    ...(draft.ill === 'yes' && { ill: true }),
  })
  if (read.success) return { ok: true, entry: read.data }
  const wrong = read.error.issues.map(({ path }) => path[0])
  return { ok: false, faults: READINESS_FIELDS.filter((field) => wrong.includes(field)) }
}

/** Text that is no number is none, and no half of one: `5x` is not 5. */
const numberIn = (text: string | undefined): number | undefined => (text ? Number(text) : undefined)

/** The draft that an entry came from, so that it can be changed. */
export const tapsOf = (entry: Readiness): ReadinessDraft => ({
  ...Object.fromEntries(READINESS_TAPS.map((tap) => [tap, String(entry[tap])])),
  ...(entry.restingHeartRate !== undefined && { restingHeartRate: String(entry.restingHeartRate) }),
  ...(entry.ill && { ill: 'yes' }),
})
