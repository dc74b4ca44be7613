import * as z from 'zod/mini'
import { day, pain, whole } from '../shared/fields.ts'

const id = z.optional(z.string().check(z.minLength(1), z.maxLength(80)))
const text = z.optional(z.string().check(z.maxLength(2_000)))
const flag = z.optional(z.boolean())
const score = whole(1, 5)

const run = z.strictObject({
  kind: z.literal('run'),
  id,
  date: day,
  /** Of the house ladder, or of the person's own table, which has at most so many. */
  stage: z.optional(whole(0, 60)),
  half: flag,
  runSeconds: whole(0, 36_000),
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
  distanceMetres: z.optional(z.number().check(z.minimum(0), z.maximum(200_000))),
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
    minutes: whole(0, 1_440),
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
