import { LOGGED_RULE_OF } from '../../domain/shared/loggedReasons.ts'
import { RULE_OF } from '../../domain/shared/reasons.ts'
import { HOUSE_NUMBERS, RULE_OF_NUMBER } from '../prose/houseNumbers.ts'

/** Which rules a tool goes by. The planner's own come from its reasons; the rest shape what it prints. */
const TOOLS: readonly { readonly href: string; readonly rules: readonly string[] }[] = [
  { href: '/check/', rules: ['R-01', 'R-23', 'R-24'] },
  { href: '/self-test/', rules: ['R-02', 'R-03', 'R-04'] },
  { href: '/plan/', rules: [...Object.values(RULE_OF), 'R-06', 'R-11', 'R-15', 'R-16', 'R-19'] },
]

/** Pieces of a guide that print a rule's numbers. */
const PIECES: Readonly<Record<string, string>> = {
  FlagCard: 'R-01',
  Ladder: 'R-05',
  StripExample: 'R-05',
  FirstWeeks: 'R-05',
  PublishedPlans: 'R-05',
  PainLights: 'R-11',
  PainFamilies: 'R-11',
  PainCheck: 'R-11',
}

/** The addresses of the tools that go by the rule. */
export const toolsOf = (rule: string): readonly string[] =>
  TOOLS.filter(({ rules }) => rules.includes(rule)).map(({ href }) => href)

/** Whether the planner goes by the rule as soon as it is given a log of runs, and no tool of the site before. */
export const needsLog = (rule: string): boolean =>
  toolsOf(rule).length === 0 && Object.values<string>(LOGGED_RULE_OF).includes(rule)

/** Whether a guide's text prints the rule's numbers or leads to its page. */
export const printsRule = (rule: string, body: string): boolean =>
  body.includes(`/rules/${rule.toLowerCase()}/`) ||
  Object.keys(PIECES).some((piece) => PIECES[piece] === rule && new RegExp(`<${piece}\\b`).test(body)) ||
  numbersIn(body).some((name) => RULE_OF_NUMBER[name] === rule)

const numbersIn = (body: string) =>
  [...body.matchAll(/<HouseNumber of="(\w+)"/g)].flatMap(([, name = '']) => (isNumber(name) ? [name] : []))

const isNumber = (name: string): name is keyof typeof HOUSE_NUMBERS => name in HOUSE_NUMBERS
