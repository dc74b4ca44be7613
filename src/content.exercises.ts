import { defineCollection, reference } from 'astro:content'
import { glob } from 'astro/loaders'
import { z } from 'astro/zod'
import { drawingSchema } from './components/figure/pose.ts'
import { PHASES } from './content/taxonomy.ts'
import { ADVICE, AIMS, AREAS, DOSE_UNITS, KIT } from './domain/routine/model.ts'
import { CONDITION_IDS, TEST_IDS } from './domain/shared/ids.ts'

const sentence = z.string().min(1)
const seconds = z.number().min(0).max(120)

/** A way to make it harder or easier. */
const variation = z.strictObject({
  /** What to do otherwise, as an order. */
  text: sentence,
  /** The exercise of this library that it leads to, by its id. */
  leads: z
    .string()
    .regex(/^X\d{2}$/)
    .optional(),
})

const claim = z.strictObject({
  /** What was found or asked for, in our own words, with whom it was. */
  text: sentence,
  /** Where it comes from; each must have been seen. */
  sources: z.array(reference('sources')).min(1),
})

const dose = z
  .strictObject({
    /** How many rounds, with a rest between them. */
    sets: z.int().min(1).max(5),
    /** How much in a round to begin with, in the unit. */
    least: z.number().positive(),
    /** How much before it is made harder; as much as at the beginning where it is not said. */
    most: z.number().positive().optional(),
    /** What is counted. */
    unit: z.enum(DOSE_UNITS),
    /** Done on each side in turn. */
    sides: z.boolean().default(false),
    /** On how many days of a week, at most. */
    days: z.int().min(1).max(7),
    /** How long one of the unit takes, for the player and the length of a session; our estimate. */
    seconds: seconds.optional(),
    /** Seconds up, held and down, where the movement has a beat. */
    tempo: z.tuple([seconds, seconds, seconds]).optional(),
    /** Rest between rounds, where it is not the usual one. */
    restSeconds: seconds.optional(),
    /** Where the dose comes from. Empty: it is ours, and the page says so. */
    sources: z.array(reference('sources')).default([]),
    /** What the numbers do not say. */
    note: sentence.optional(),
  })
  .refine(({ least, most = least }) => most >= least, { error: 'The most is no less than the least.' })
  .refine(({ unit, seconds: each }) => unit === 'seconds' || unit === 'minutes' || each !== undefined, {
    error: 'What is not counted in time says how long one takes.',
  })

const caution = z.strictObject({
  /** For whom, by the condition they chose in the plan. */
  conditions: z.array(z.enum(CONDITION_IDS)).min(1),
  /** How strict: leave it out, ask a clinician first, or do it more gently. */
  advice: z.enum(ADVICE),
  /** What to do, in one or two sentences. */
  text: sentence,
})

const figure = z.strictObject({
  /** What the picture shows, for those who do not see it. */
  words: sentence,
  /** Joint angles from start to end, and what stands around: see `docs/recipes/draw-a-pose.md`. */
  ...drawingSchema.shape,
})

const exerciseSchema = z.strictObject({
  /** Its number in the library, X01 to X42; the file is named after the name. */
  id: z.string().regex(/^X\d{2}$/),
  /** What it is called, in sentence case. */
  name: z.string().min(1).max(40),
  /** The parts of the body it works on; the first is its place in the list. */
  areas: z.array(z.enum(AREAS)).min(1),
  /** What it is for. */
  aim: z.enum(AIMS),
  /** What it needs; empty where it needs nothing. */
  kit: z.array(z.enum(KIT)),
  /** The step of the reading path from which it fits. */
  from: z.enum(PHASES),
  /** Both feet leave the floor with force: it waits for the impact tests. */
  jumps: z.boolean().default(false),
  /** What it does for a runner, in one sentence, without a promise. */
  purpose: sentence,
  /** Where it is felt, in plain words. */
  muscles: z.array(z.string().min(1)).min(1),
  /** The self-tests it answers. */
  tests: z.array(z.enum(TEST_IDS)),
  /** How it is done, in order. */
  steps: z.array(sentence).min(2).max(6),
  /** How much of it. */
  dose,
  /** A number somebody published to work towards; never a pass mark. */
  goal: claim.optional(),
  /** What studies found about it. */
  evidence: z.array(claim).default([]),
  /** The next things to try when it is easy. */
  harder: z.array(variation).min(1),
  /** What to do when it is too much. */
  easier: z.array(variation).min(1),
  /** Short words to think of while doing it. */
  cues: z.array(sentence).min(1),
  /** What goes wrong most, as one sees it. */
  faults: z.array(sentence).min(1),
  /** Who does it otherwise, and who asks first. */
  cautions: z.array(caution),
  /** How it looks, one drawing, or two where it has two parts. */
  figures: z.array(figure).min(1).max(2),
})

/** The exercise library: what each of the 42 is for, how it is done and how it looks. */
export const exercises = defineCollection({
  loader: glob({ pattern: '*.yaml', base: './src/content/exercises' }),
  schema: exerciseSchema,
})
