import * as z from 'zod/mini'
import { day, pain } from '../shared/fields.ts'
import { TEST_IDS } from '../shared/ids.ts'

export { TEST_IDS, type TestId } from '../shared/ids.ts'

/** Signs that end a test at once, whatever its number. A test with one is never passed. */
export const SIGNS = [
  'limp',
  'swelling',
  'giving-way',
  'pelvic',
  'fall',
  'pinch',
  'cramp',
  'groin',
  'back-or-shoulder',
  'worse-morning',
] as const
export type Sign = (typeof SIGNS)[number]

/** `both` where a test has no sides. */
export const RESULT_SIDES = ['left', 'right', 'both'] as const
export type ResultSide = (typeof RESULT_SIDES)[number]

/** One scored try: `value` in the test's own unit (see `SELF_TESTS`), worst pain while doing it, what ended it. */
export const baselineResult = z.strictObject({
  test: z.enum(TEST_IDS),
  side: z.enum(RESULT_SIDES),
  value: z.number().check(z.minimum(0), z.maximum(1000)),
  pain,
  signs: z.optional(z.array(z.enum(SIGNS)).check(z.maxLength(SIGNS.length))),
})

export const baseline = z.strictObject({
  takenOn: day,
  results: z.array(baselineResult).check(z.maxLength(200)),
})

export type BaselineResult = z.infer<typeof baselineResult>
export type Baseline = z.infer<typeof baseline>
