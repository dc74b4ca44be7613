import * as z from 'zod/mini'
import { day, pain } from '../shared/fields.ts'

/** The self-tests by the ids of the register; their steps are in `words/baseline.ts`. */
export const TEST_IDS = [
  'E-01',
  'E-02',
  'E-03',
  'E-04',
  'E-05',
  'E-06',
  'E-07',
  'E-08',
  'E-09',
  'E-10',
  'E-11',
  'E-12',
  'E-13',
  'E-14',
  'E-15',
] as const

/** One scored try: `value` in the test's own unit (seconds, repetitions or centimetres), worst pain while doing it. */
export const baselineResult = z.strictObject({
  test: z.enum(TEST_IDS),
  side: z.enum(['left', 'right', 'both']),
  value: z.number().check(z.minimum(0), z.maximum(1000)),
  pain,
})

export const baseline = z.strictObject({
  takenOn: day,
  results: z.array(baselineResult).check(z.maxLength(200)),
})

export type TestId = (typeof TEST_IDS)[number]
export type BaselineResult = z.infer<typeof baselineResult>
export type Baseline = z.infer<typeof baseline>
