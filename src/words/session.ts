import type { CalendarDay } from '../domain/calendar/model.ts'
import type { Segment } from '../domain/session/model.ts'
import { type Repeat, repeatsOf } from '../domain/session/repeats.ts'

/** `90` -> "1 min 30 s", `60` -> "1 min", `30` -> "30 s". */
export function durationText(seconds: number): string {
  const minutes = Math.floor(seconds / 60)
  const rest = seconds % 60
  if (minutes === 0) return `${rest} s`
  return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`
}

/** Minutes for a total, with a half where there is one: `630` -> "10.5 min". */
export const minutesText = (seconds: number): string => `${Math.round(seconds / 6) / 10} min`

const legText = (leg: Segment): string => `${durationText(leg.seconds)} ${leg.kind}`

const repeatText = (repeat: Repeat): string =>
  repeat.count === 1
    ? repeat.legs.map(legText).join(' and ')
    : `${repeat.count} times ${repeat.legs.map(legText).join(' and ')}`

/** The whole session in words: "5 min walk, 8 times 2 min run and 1 min walk, 5 min walk". */
export const sessionText = (segments: readonly Segment[]): string =>
  repeatsOf(segments).map(repeatText).join(', ')

/** The main set alone, short enough for a row: "1 min run, 2 min walk × 8". */
export function mainSetText(segments: readonly Segment[]): string {
  const main = segments.slice(1, -1)
  if (main.length === 0) return sessionText(segments)
  return repeatsOf(main)
    .map(
      (repeat) => repeat.legs.map(legText).join(', ') + (repeat.count > 1 ? ` ×\u00a0${repeat.count}` : ''),
    )
    .join(', then ')
}

/** What a session is called, and what was changed about it. */
const SESSION = {
  walk: (minutes: number) => `Brisk walk ${minutes} min`,
  halfStep: (minutes: string) => `Half-step: ${minutes} of running`,
  changes: {
    hold: 'held back',
    swap: 'changed to a walk',
    limit: "within your clinician's limit",
  },
} as const

/** A session as its row says it: "1 min run, 2 min walk × 8", with what was changed about it. */
export function sessionWords(day: CalendarDay): string {
  const main = day.segments && day.runSeconds > 0 ? mainSetText(day.segments) : ''
  const whole = main || SESSION.walk(Math.round(day.totalSeconds / 60))
  const text = day.half ? SESSION.halfStep(minutesText(day.runSeconds)) : whole
  const change = day.change && day.change !== 'easier-week' ? SESSION.changes[day.change] : ''
  return change ? `${text} (${change})` : text
}
