import { describe, expect, it } from 'vitest'
import { answerExample, reasonsOf } from '../../../src/components/rules/answerExample.ts'
import { RULE_EXAMPLES, requestOf } from '../../../src/components/rules/examples.ts'
import { planFor } from '../../../src/domain/calendar/planFor.ts'
import { parseRequest } from '../../../src/domain/plan/parseRequest.ts'
import { EXAMPLE_PEOPLE, isExampleId, toldText } from '../../../src/words/rule-examples.ts'

const EXAMPLES = Object.entries(RULE_EXAMPLES)

describe.each(EXAMPLES)('the example of %s', (rule, example) => {
  const answered = answerExample(example)

  it('is a request that the planner accepts', () =>
    expect(parseRequest(JSON.parse(JSON.stringify(requestOf(example)))).ok).toBe(true))

  it('shows every reason it promises, the first of them by its own rule', () => {
    expect(answered.because.map(({ code }) => code)).toEqual(example.reasons)
    expect(answered.because[0]?.rule).toBe(rule)
    expect(reasonsOf(planFor(requestOf(example))).map((reason) => reason.rule)).toContain(rule)
  })

  it('draws what it says it draws', () => {
    const counts = { nothing: 0, next: 1, week: 7 }
    expect(answered.days).toHaveLength(counts[example.draws])
  })

  it('is told in whole sentences', () => {
    const who = isExampleId(rule) ? EXAMPLE_PEOPLE[rule](answered.request) : ''
    for (const text of [who, ...answered.told.map(toldText)]) expect(text).toMatch(/^[A-Z\d].*\.$/)
    expect(who).not.toMatch(/undefined|NaN/)
  })
})
