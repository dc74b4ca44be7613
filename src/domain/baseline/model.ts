import * as z from 'zod/mini'
import { day, pain } from '../shared/fields.ts'
import { TEST_IDS } from '../shared/ids.ts'

export { TEST_IDS, type TestId } from '../shared/ids.ts'

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

export type BaselineResult = z.infer<typeof baselineResult>
export type Baseline = z.infer<typeof baseline>
