import { type NumberFault, type Reading, readDecimal } from '../shared/readNumber.ts'
import { LOG_BOUNDS } from './bounds.ts'

export const METRES_IN = { km: 1_000, mi: 1_609.344 } as const
export type DistanceUnit = keyof typeof METRES_IN

/** A distance as a person would type it: hundredths of their unit at most. */
export const distanceTyped = (metres: number, unit: DistanceUnit): string =>
  String(Math.round((metres / METRES_IN[unit]) * 100) / 100)

/** Metres from kilometres or miles. */
export function readDistance(text: string | undefined, unit: DistanceUnit): Reading<number, NumberFault> {
  const [least, most] = LOG_BOUNDS.distanceMetres
  const reading = readDecimal(text, [least, Math.floor(most / METRES_IN[unit])])
  return reading.ok ? { ok: true, value: reading.value * METRES_IN[unit] } : reading
}

/** `600` -> "10", `631` -> "10:31". */
export function minutesTyped(seconds: number): string {
  const rest = seconds % 60
  const minutes = Math.floor(seconds / 60)
  return rest === 0 ? String(minutes) : `${minutes}:${String(rest).padStart(2, '0')}`
}

const CLOCK = /^(\d{1,3}):([0-5]\d)$/

/** Seconds of running from minutes: "10", "10.5", "10,5" or "10:30". */
export function readRunTime(text: string | undefined): Reading<number, NumberFault> {
  const [least, most] = LOG_BOUNDS.runSeconds.map((seconds) => seconds / 60) as [number, number]
  const [, minutes, seconds] = CLOCK.exec((text ?? '').trim()) ?? []
  const reading = readDecimal(minutes ?? text, [least, most])
  if (!reading.ok) return reading
  const total = Math.round(reading.value * 60) + Number(seconds ?? 0)
  if (total <= LOG_BOUNDS.runSeconds[1]) return { ok: true, value: total }
  return { ok: false, fault: { code: 'out-of-bounds', typed: (text ?? '').trim(), least, most } }
}
