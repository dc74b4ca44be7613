import * as z from 'zod/mini'
import { day, pain } from '../shared/fields.ts'
import { TEST_IDS } from '../shared/ids.ts'
import { RESULT_SIDES } from './sides.ts'
import { SIGNS } from './signs.ts'

export { TEST_IDS, type TestId } from '../shared/ids.ts'
export { RESULT_SIDES, type ResultSide } from './sides.ts'
export { SIGNS, type Sign } from './signs.ts'

/** One scored try: `value` in the test's own unit (see `SELF_TESTS`), worst pain while doing it, what ended it. */
const baselineResult = z.strictObject({
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
