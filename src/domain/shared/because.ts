import { type ReasonCode, type ReasonValues, RULE_OF } from './reasons.ts'

/** The rules of the planner, by the ids of the register. Each has its page under `/rules/`. */
export type RuleId = (typeof RULE_OF)[ReasonCode]

/**
 * Why something was decided: the rule, which case of it (`code`, the key of its sentence in `words/reasons.ts`),
 * and the values it was decided with.
 */
export type Because<C extends ReasonCode = ReasonCode> = {
  [K in C]: {
    readonly rule: (typeof RULE_OF)[K]
    readonly code: K
    readonly values: ReasonValues[K]
  }
}[C]

/** Never empty: a decision that cannot name its rule does not exist. */
export type Reasons = readonly [Because, ...Because[]]

/** A reason by its code; the rule follows from the code. */
export const because = <C extends ReasonCode>(code: C, values: ReasonValues[C]) => ({
  rule: RULE_OF[code],
  code,
  values,
})
