import * as z from 'zod/mini'
import { type Baseline, baseline } from '../baseline/model.ts'
import { logEntry } from '../log/entry.ts'
import { screening } from '../screening/read.ts'
import { WEEKDAYS } from '../shared/days.ts'
import { day, pain, whole } from '../shared/fields.ts'
import { limit } from './limit.ts'
import { CONDITION_IDS } from './model.ts'
import { NOTATION_BOUNDS } from './notation.ts'
import { GOAL_MINUTES, LADDER_MINUTES } from './rules.ts'

/** What a person told us of themselves. Units are in the names; pain is 0 to 10. */
export const profile = z.strictObject({
  condition: z.enum(CONDITION_IDS),
  daysOff: whole(0, 36_500),
  ranThirty: z.boolean(),
  walkMinutes: whole(0, 600),
  walkPain: pain,
  walksRegularly: z.boolean(),
  impactGatePassed: z.boolean(),
  morningBase: z._default(pain, 0),
  clearanceOn: z.optional(day),
  side: z._default(z.enum(['left', 'right', 'both', 'none']), 'none'),
  sex: z.optional(z.enum(['female', 'male'])),
  otherInjuryLastYear: z._default(z.boolean(), false),
  age: z.optional(whole(10, 110)),
  bmiOver30: z.optional(z.boolean()),
  weeksSinceBirth: z.optional(whole(0, 2_600)),
  longestRunLast30Days: z.optional(whole(0, 600)),
  runDays: z.array(z.enum(WEEKDAYS)).check(z.minLength(2), z.maxLength(4)),
  startOn: day,
  goalMinutes: z._default(whole(...GOAL_MINUTES), LADDER_MINUTES),
  progression: z.optional(
    z.strictObject({
      name: z.string().check(z.maxLength(80)),
      stages: z
        .array(
          z.strictObject({
            notation: z.string().check(z.maxLength(200)),
            sessions: whole(...NOTATION_BOUNDS.sessions),
          }),
        )
        .check(z.minLength(1), z.maxLength(NOTATION_BOUNDS.mostStages)),
    }),
  ),
})

/** The request of the contract: everything the plan is computed from. `today` is the only clock there is. */
export const request = z.strictObject({
  today: day,
  profile,
  limits: z._default(z.array(limit).check(z.maxLength(50)), []),
  screening,
  baseline: z.optional(baseline),
  log: z._default(z.array(logEntry).check(z.maxLength(20_000)), []),
})

export type Profile = z.infer<typeof profile>
export type PlanRequest = z.infer<typeof request>

/** What a rule reads of a request: these fields of the profile, and the self-test. */
export interface Reads<Field extends keyof Profile> {
  readonly profile: Pick<Profile, Field>
  readonly baseline?: Baseline | undefined
}
