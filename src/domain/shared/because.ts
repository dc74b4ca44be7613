/** The rules of the planner, by the ids of the register. Each has its page under `/rules/`. */
export type RuleId = `R-${number}`

/**
 * Why something was decided: the rule, which case of it (`code`, the key of its sentence in `words/reasons.ts`),
 * and the values it was decided with.
 */
export interface Because {
  readonly rule: RuleId
  readonly code: string
  readonly values: Readonly<Record<string, string | number | boolean | readonly string[]>>
}

/** Never empty: a decision that cannot name its rule does not exist. */
export type Reasons = readonly [Because, ...Because[]]
