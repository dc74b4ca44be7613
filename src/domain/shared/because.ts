import { type PlanReasonCode, type ReasonCode, type ReasonValues, RULE_OF, type RuleOf } from './reasons.ts'

/** The rules of the planner, by the ids of the register. Each has its page under `/rules/`. */
export type RuleId = RuleOf[ReasonCode]

/**
 * Why something was decided: the rule, which case of it (`code`, the key of its sentence in `words/reasons.ts`),
 * and the values it was decided with.
 */
export type Because<C extends ReasonCode = ReasonCode> = {
  [K in C]: {
    readonly rule: RuleOf[K]
    readonly code: K
    readonly values: ReasonValues[K]
  }
}[C]

/** Never empty: a decision that cannot name its rule does not exist. */
export type Reasons = readonly [Because, ...Because[]]

/** A reason of a first plan by its code; the rule follows from the code. */
export const because = <C extends PlanReasonCode>(code: C, values: ReasonValues[C]) => ({
  rule: RULE_OF[code],
  code,
  values,
})
