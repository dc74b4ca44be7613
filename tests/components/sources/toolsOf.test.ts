import { describe, expect, it } from 'vitest'
import { needsLog, printsRule, toolsOf } from '../../../src/components/sources/toolsOf.ts'
import { RULE_OF } from '../../../src/domain/shared/reasons.ts'

describe('where a rule is used', () => {
  it('every rule that the planner gives as a reason names the planner', () => {
    const silent = Object.values(RULE_OF).filter((rule) => !toolsOf(rule).includes('/plan/'))
    expect(silent).toEqual([])
  })

  it('the checklist and the self-test name their own', () => {
    expect(toolsOf('R-01')).toEqual(['/check/', '/plan/'])
    expect(toolsOf('R-03')).toEqual(['/self-test/', '/plan/'])
  })

  it('a rule of no tool names none', () => {
    expect(toolsOf('R-99')).toEqual([])
  })

  it('a rule that only a log brings into play says so, and no other does', () => {
    const rules = Array.from({ length: 25 }, (_, index) => `R-${String(index + 1).padStart(2, '0')}`)
    expect(rules.filter(needsLog)).toEqual(['R-07', 'R-13', 'R-17'])
  })

  it.each([
    ['a number', 'R-02', 'Walk for <HouseNumber of="walkGateMinutes" /> minutes.'],
    ['a piece', 'R-11', '<PainLights family="none" />'],
    ['a link', 'R-19', 'See [the rule](/rules/r-19/).'],
  ])('a guide that prints %s names its rule and no other', (_, rule, body) => {
    expect(printsRule(rule, body)).toBe(true)
    expect(printsRule('R-05', body)).toBe(false)
  })
})
