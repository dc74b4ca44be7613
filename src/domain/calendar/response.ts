import * as z from 'zod/mini'
import { GATE_OUTCOMES } from '../plan/model.ts'
import { RULE_ORIGINS } from '../plan/sources.ts'
import { day, whole } from '../shared/fields.ts'
import { PACES } from '../shared/ids.ts'
import { LOGGED_RULE_OF } from '../shared/loggedReasons.ts'
import { RULE_OF } from '../shared/reasons.ts'

const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.union([z.string(), z.number()]))])
const values = z.record(z.string(), value)
const reason = z.strictObject({
  rule: z.enum(Object.keys(RULE_ORIGINS) as [string, ...string[]]),
  code: z.enum([...Object.keys(RULE_OF), ...Object.keys(LOGGED_RULE_OF)]),
  values,
})
const reasons = z.array(reason).check(z.minLength(1))
/** The house ladder has 13, a person's own table up to 60. */
const stage = whole(0, 60)
const seconds = z.int().check(z.minimum(0))

const position = z.strictObject({
  phase: z.enum(['ladder', 'build', 'done']),
  stage,
  door: z.optional(z.string()),
  cleanSessions: z.int().check(z.minimum(0)),
  action: z.enum(['start', 'advance', 'repeat', 'await-morning', 'step-back', 'rest', 'refer', 'finished']),
  restUntil: z.optional(day),
  because: reasons,
})

const calendarDay = z.strictObject({
  date: day,
  kind: z.enum(['run', 'walk', 'strength', 'cross', 'rest']),
  stage: z.optional(stage),
  segments: z.optional(
    z.array(z.strictObject({ kind: z.enum(['walk', 'run']), seconds: z.int().check(z.minimum(1)) })),
  ),
  half: z.optional(z.boolean()),
  change: z.optional(z.enum(['hold', 'swap', 'easier-week', 'limit'])),
  runSeconds: seconds,
  totalSeconds: seconds,
  because: reasons,
})

/** The response of the contract, as the command prints it and `/schema/response.json` describes it. */
export const response = z.strictObject({
  gate: z.strictObject({ outcome: z.enum(GATE_OUTCOMES), because: reasons }),
  start: z.nullable(z.strictObject({ stage, because: reasons })),
  pace: z.enum(PACES),
  position: z.nullable(position),
  calendar: z.array(calendarDay),
  ends: z.nullable(z.strictObject({ earliest: day, likely: day, latest: day })),
  because: reasons,
  notes: z.array(z.strictObject({ code: z.string(), values })),
  flare: z.optional(z.strictObject({ today: reasons, changed: reasons, moveOn: reasons })),
  graduation: z.optional(z.strictObject({ held: reasons, keep: reasons, watch: reasons, restart: reasons })),
})
