import { type EntryForm, type FormKind, type Given, sessionOf } from './form.ts'
import { minutesTyped } from './measures.ts'

/** What stands in the form before anybody typed it: today, and the minutes of a session that was done whole. */
export function prefilled(kind: FormKind, typed: EntryForm, given: Given): EntryForm {
  const date = typed.date ?? given.today
  const form = { ...typed, date }
  if (kind === 'walk' && given.dueWalkMinutes !== null) return { date, minutes: String(given.dueWalkMinutes) }
  const whole = kind === 'run' && sessionOf(form, given) === 'planned' && form.done === 'whole'
  return whole && given.due ? { date, minutes: minutesTyped(given.due.runSeconds) } : { date }
}
