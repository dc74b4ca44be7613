import type { LogEntry } from '../log/model.ts'
import type { Because } from '../shared/because.ts'
import { becauseLogged } from '../shared/becauseLogged.ts'
import type { ReasonCode } from '../shared/reasons.ts'
import type { PainFamily } from './model.ts'
import { PAIN_RULES, type PainRule } from './painRules.ts'

/** What a run felt like, then and on the next morning, in the names of the log. Pain is 0 to 10. */
export type RunFeeling = Pick<
  Extract<LogEntry, { readonly kind: 'run' }>,
  'painDuring' | 'painEvening' | 'painNextMorning' | ReferSign | RedSign | 'pelvicSign'
>

/** Signs that end the plan until a clinician has looked, whatever the numbers. */
export const REFER_SIGNS = ['boneSpot', 'nightPain'] as const
export type ReferSign = (typeof REFER_SIGNS)[number]

/** Signs that make a run red in every family, whatever the numbers. */
export const RED_SIGNS = ['limp', 'swelling', 'givingWay'] as const
export type RedSign = (typeof RED_SIGNS)[number]

type Reasons<C extends ReasonCode> = readonly [Because<C>, ...Because<C>[]]
type RedCode = 'pelvic-sign' | 'red-sign' | 'during-red' | 'evening-red' | 'morning-red'
export type VerdictCode = RedCode | 'refer-sign' | 'morning-open' | 'during-amber' | 'within-green'
export type VerdictReason<C extends VerdictCode = VerdictCode> = Because<C>

/**
 * What one run means. `open`: the morning is not answered, so the run counts for nothing yet and breaks nothing;
 * `soFar` is what it would be after a usual morning. After three days an open run counts as amber: the log decides
 * that, because here there is no clock.
 */
export type RunVerdict =
  | { readonly colour: 'refer'; readonly because: Reasons<'refer-sign'> }
  | {
      readonly colour: 'red'
      readonly back: PainRule['stagesBack'] | 'walking'
      readonly because: Reasons<RedCode>
    }
  | { readonly colour: 'open'; readonly soFar: 'green' | 'amber'; readonly because: Reasons<'morning-open'> }
  | { readonly colour: 'amber'; readonly because: Reasons<'during-amber'> }
  | { readonly colour: 'green'; readonly because: Reasons<'within-green'> }

/**
 * The colour of a run, the first that fits (R-11, section 6 of the contract).
 * `usualMorning`: pain of a usual morning before the plan, 0 to 10. Worse news never gives a better colour.
 */
export function judgeRun(family: PainFamily, run: RunFeeling, usualMorning = 0): RunVerdict {
  const { green, amber, stagesBack } = PAIN_RULES[family]
  const { painDuring: pain } = run
  const refer = REFER_SIGNS.filter((sign) => run[sign])
  if (refer.length > 0) return { colour: 'refer', because: [becauseLogged('refer-sign', { signs: refer })] }
  const [first, ...others] = redReasons(family, run, usualMorning)
  if (first)
    return { colour: 'red', back: run.pelvicSign ? 'walking' : stagesBack, because: [first, ...others] }
  const soFar = pain <= green.during ? 'green' : 'amber'
  if (run.painNextMorning === null)
    return { colour: 'open', soFar, because: [becauseLogged('morning-open', {})] }
  return soFar === 'green'
    ? { colour: 'green', because: [becauseLogged('within-green', { limit: green.during })] }
    : { colour: 'amber', because: [becauseLogged('during-amber', { pain, limit: amber.during })] }
}

/** All that makes a run red. None of it can be mended by a good morning. */
function redReasons(family: PainFamily, run: RunFeeling, usualMorning: number): readonly Because<RedCode>[] {
  const rule = PAIN_RULES[family]
  const { painDuring, painEvening = 0, painNextMorning } = run
  const signs = RED_SIGNS.filter((sign) => run[sign])
  const morning = morningLimit(rule, painDuring, usualMorning)
  const reasons: (Because<RedCode> | null)[] = [
    run.pelvicSign ? becauseLogged('pelvic-sign', {}) : null,
    signs.length > 0 ? becauseLogged('red-sign', { signs }) : null,
    painDuring > rule.amber.during
      ? becauseLogged('during-red', { pain: painDuring, limit: rule.amber.during })
      : null,
    rule.amber.morning === 'none' && painEvening > 0
      ? becauseLogged('evening-red', { pain: painEvening })
      : null,
    painNextMorning !== null && painNextMorning > morning
      ? becauseLogged('morning-red', { pain: painNextMorning, limit: morning })
      : null,
  ]
  return reasons.filter((found) => found !== null)
}

/** Worst morning pain that is still accepted after such a run: a run past green is allowed less. */
function morningLimit({ green, amber }: PainRule, painDuring: number, usualMorning: number): number {
  const { morning } = painDuring <= green.during ? green : amber
  return morning === 'none' ? 0 : usualMorning + morning
}
