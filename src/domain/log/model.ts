import * as z from 'zod/mini'
import { day, pain, whole } from '../shared/fields.ts'
import { LOG_BOUNDS, LONGEST_TEXT } from './bounds.ts'

const id = z.optional(z.string().check(z.minLength(1), z.maxLength(80)))
const text = z.optional(z.string().check(z.maxLength(LONGEST_TEXT)))
const flag = z.optional(z.boolean())
const [nearest, farthest] = LOG_BOUNDS.distanceMetres
const score = whole(...LOG_BOUNDS.score)

const run = z.strictObject({
  kind: z.literal('run'),
  id,
  date: day,
  /** Of the house ladder, or of the person's own table, which has at most so many. */
  stage: z.optional(whole(0, 60)),
  half: flag,
  runSeconds: whole(...LOG_BOUNDS.runSeconds),
  completed: z.boolean(),
  painDuring: pain,
  painEvening: z.optional(pain),
  painNextMorning: z.nullable(pain),
  place: text,
  limp: flag,
  swelling: flag,
  givingWay: flag,
  pelvicSign: flag,
  boneSpot: flag,
  nightPain: flag,
  effort: z.optional(pain),
  distanceMetres: z.optional(z.number().check(z.minimum(nearest), z.maximum(farthest))),
  surface: text,
  shoe: text,
  weather: text,
  mood: z.optional(score),
  note: text,
})

const readiness = z.strictObject({
  kind: z.literal('readiness'),
  id,
  date: day,
  sleepHours: z.number().check(z.minimum(0), z.maximum(24)),
  sleepQuality: score,
  soreness: score,
  fatigue: score,
  stress: score,
  mood: score,
  restingHeartRate: z.optional(whole(20, 220)),
  ill: flag,
})

const activity = (kind: 'walk' | 'strength' | 'cross') =>
  z.strictObject({
    kind: z.literal(kind),
    id,
    date: day,
    minutes: whole(...LOG_BOUNDS.minutes),
    painDuring: z.optional(pain),
  })

const skip = z.strictObject({
  kind: z.literal('skip'),
  id,
  date: day,
  why: z.enum(['ill', 'sore', 'travel', 'life']),
})
const move = z.strictObject({ kind: z.literal('move'), id, from: day, to: day })
const pause = z.strictObject({
  kind: z.literal('pause'),
  id,
  from: day,
  until: day,
  why: z.enum(['ill', 'pain', 'holiday', 'life']),
})
const visit = z.strictObject({ kind: z.literal('visit'), id, date: day, note: text })

/** The shape of each kind of entry. */
export const ENTRY = {
  run,
  readiness,
  walk: activity('walk'),
  strength: activity('strength'),
  cross: activity('cross'),
  skip,
  move,
  pause,
  visit,
} as const

export type EntryKind = keyof typeof ENTRY
export type LogEntry = z.infer<(typeof ENTRY)[EntryKind]>
export type Run = Extract<LogEntry, { readonly kind: 'run' }>
