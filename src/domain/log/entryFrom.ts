import { type Day, parseDay } from '../shared/days.ts'
import { readBounded } from '../shared/readNumber.ts'
import { LOG_BOUNDS } from './bounds.ts'
import { type EntryField, type EntryForm, type FormKind, type Given, sessionOf, signsIn } from './form.ts'
import { distanceTyped, readDistance, readRunTime } from './measures.ts'
import type { LogEntry, Run } from './model.ts'
import { SIDES, writePlace } from './place.ts'

type Skip = Extract<LogEntry, { readonly kind: 'skip' }>
type Asked = readonly EntryField[]

const SKIPS: readonly Skip['why'][] = ['ill', 'sore', 'travel', 'life']

/** The entry that a form without faults stands for. Only what was asked is read. */
export function entryFrom(kind: FormKind, form: EntryForm, asked: Asked, given: Given): LogEntry {
  const date = dayIn(form.date, given)
  if (asked.includes('why'))
    return { kind: 'skip', date, why: SKIPS.find((why) => why === form.why) ?? 'life' }
  if (kind === 'run') return runFrom(date, form, asked, given)
  if (kind === 'visit') return { kind, date, note: textIn(form, 'note') }
  if (kind === 'walk' || kind === 'strength' || kind === 'cross')
    return {
      kind,
      date,
      minutes: numberIn(form.minutes, LOG_BOUNDS.minutes) ?? 0,
      painDuring: painIn(form.pain),
    }
  return redated(given.kept, date, dayIn(form.until, given))
}

function runFrom(date: Day, form: EntryForm, asked: Asked, given: Given): Run {
  const has = (field: EntryField) => asked.includes(field)
  const planned = sessionOf(form, given) === 'planned' && given.due
  const before = given.kept?.kind === 'run' ? given.kept : null
  const runSeconds = readRunTime(form.minutes)
  return {
    kind: 'run',
    date,
    ...(planned && { stage: planned.stage, half: planned.half || undefined }),
    runSeconds: has('minutes') && runSeconds.ok ? runSeconds.value : 0,
    completed: planned ? form.done === 'whole' : (before?.completed ?? true),
    painDuring: painIn(form.pain) ?? 0,
    painEvening: painIn(form.evening),
    painNextMorning: has('morning') ? (painIn(form.morning) ?? null) : null,
    place: has('place') && form.place ? placeIn(form, has('side')) : undefined,
    ...signsFrom(form, has('bone')),
    effort: numberIn(form.effort, LOG_BOUNDS.effort),
    distanceMetres: metresIn(form, given, before?.distanceMetres),
    surface: textIn(form, 'surface'),
    shoe: textIn(form, 'shoe'),
    weather: textIn(form, 'weather'),
    mood: numberIn(form.mood, LOG_BOUNDS.score),
    note: textIn(form, 'note'),
  }
}

/** Not being sure of the sore spot counts as feeling it. */
function signsFrom(form: EntryForm, boneAsked: boolean): Partial<Run> {
  const ticked = Object.fromEntries(signsIn(form).map((sign) => [sign, true]))
  const spot = form.bone === 'yes' || (boneAsked && form.bone === 'unsure')
  if (spot) return { ...ticked, boneSpot: true }
  return boneAsked ? { ...ticked, boneSpot: false } : ticked
}

/** A distance that nobody touched stays what it was, to the metre. */
function metresIn(form: EntryForm, { unit }: Given, before: number | undefined): number | undefined {
  if (before !== undefined && form.distance === distanceTyped(before, unit)) return before
  const reading = readDistance(form.distance, unit)
  return reading.ok ? reading.value : undefined
}

function placeIn({ place = '', side }: EntryForm, sided: boolean): string {
  return writePlace({ place, side: (sided && SIDES.find((name) => name === side)) || null })
}

function redated(kept: LogEntry | null, date: Day, until: Day): LogEntry {
  if (kept?.kind === 'move') return { ...kept, from: date, to: until }
  if (kept?.kind === 'pause') return { ...kept, from: date, until }
  if (kept?.kind === 'readiness') return { ...kept, date }
  throw new RangeError('an entry of this kind is made elsewhere')
}

const dayIn = (text: string | undefined, { today }: Given): Day => parseDay(text ?? '') ?? today

const textIn = (form: EntryForm, field: EntryField): string | undefined =>
  form[field]?.trim() ? form[field] : undefined

const numberIn = (text: string | undefined, bounds: readonly [number, number]): number | undefined => {
  const reading = readBounded(text, bounds)
  return reading.ok ? reading.value : undefined
}

const painIn = (text: string | undefined) => numberIn(text, LOG_BOUNDS.pain)
