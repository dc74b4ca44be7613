import { LOGGED_RULE_OF, type LoggedValues } from './loggedReasons.ts'

/** A reason that only a log can give, by its code; the rule follows from the code. */
export const becauseLogged = <C extends keyof LoggedValues>(code: C, values: LoggedValues[C]) => ({
  rule: LOGGED_RULE_OF[code],
  code,
  values,
})
