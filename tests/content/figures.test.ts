import { expect, it } from 'vitest'
import {
  GOALS,
  HEEL_RAISE_PAIN_LIMIT,
  IMPACT_NEEDS,
  POSTNATAL_GOALS,
  POSTNATAL_IMPACT_NEEDS,
} from '../../src/domain/baseline/rules.ts'
import { HURT_GAP_ROWS, READINESS, REFER_REDS, REFER_SLOW } from '../../src/domain/course/rules.ts'
import { FOUR_RUN_DAYS } from '../../src/domain/plan/rules.ts'
import { RULE_ORIGINS } from '../../src/domain/plan/sources.ts'
import { TEST_IDS } from '../../src/domain/shared/ids.ts'
import { FIGURE_NOTES, FIGURES } from '../../src/words/figures.ts'
import { LOGGED_FIGURES } from '../../src/words/logged-figures.ts'
import { TESTS } from '../../src/words/tests.ts'
import { rules } from './shelves.ts'

const pages = [...rules.values()]

it('every row of numbers belongs to a rule with a page', () => {
  const ids = pages.map(({ id }) => id)
  const named = [...Object.keys(FIGURES), ...Object.keys(LOGGED_FIGURES)]
  expect(named.filter((id) => !ids.includes(id))).toEqual([])
})

it('no row is empty: each constant it reads still exists', () => {
  const rows = [...Object.values(FIGURES), ...Object.values(LOGGED_FIGURES)].flat()
  expect(rows.filter(({ value }) => value === '0' || /\b(undefined|NaN)\b|^0 s/.test(value))).toEqual([])
})

it('a note stands above numbers', () => {
  expect(Object.keys(FIGURE_NOTES).filter((id) => !FIGURES[id] && !LOGGED_FIGURES[id])).toEqual([])
})

it.each([
  ['R-03', IMPACT_NEEDS],
  ['R-03', POSTNATAL_IMPACT_NEEDS],
  ['R-04', GOALS],
  ['R-04', POSTNATAL_GOALS],
] as const)('%s prints the number of each test it asks for: %o', (id, needs) => {
  const printed = (FIGURES[id] ?? []).map(({ name, value }) => `${name.toLowerCase()}: ${value}`)
  const missing = TEST_IDS.filter((test) => {
    const { name, unit } = TESTS[test]
    const needed = needs[test]
    return needed !== undefined && !printed.some((row) => row.includes(`${name}: ${needed} ${unit}`))
  })
  expect(missing).toEqual([])
})

it('R-04 prints the pain that ends the heel raises', () => {
  expect(FIGURES['R-04']?.map(({ value }) => value)).toContain(`${HEEL_RAISE_PAIN_LIMIT} of 10`)
})

const printed = (rule: string): string =>
  (LOGGED_FIGURES[rule] ?? []).map(({ name, value }) => `${name}: ${value}`).join('\n')

it('no rule prints a row twice', () => {
  const ids = Object.keys({ ...FIGURES, ...LOGGED_FIGURES })
  const twice = ids.filter((id) => {
    const names = [...(FIGURES[id] ?? []), ...(LOGGED_FIGURES[id] ?? [])].map(({ name }) => name)
    return new Set(names).size < names.length
  })
  expect(twice).toEqual([])
})

it('R-08 prints the fourth run day beyond 30 minutes, and how many days in a row', () => {
  const rows = (FIGURES['R-08'] ?? []).map(({ name, value }) => `${name}: ${value}`)
  expect(rows).toContain(`Beyond 30 minutes, with four run days, at most: ${FOUR_RUN_DAYS.runs}`)
  expect(rows).toContain(`Of these, days in a row, at most: ${FOUR_RUN_DAYS.inARow}`)
})

it('R-12 prints each gap that pain or illness made', () => {
  for (const { fromDays, stagesBack } of HURT_GAP_ROWS)
    expect(printed('R-12')).toMatch(
      new RegExp(`From ${fromDays} days, because .*: ${stagesBack} stages? back`),
    )
})

it('R-13 prints what holds a run and what swaps it', () => {
  expect(printed('R-13')).toContain(`at ${READINESS.holdScore} of 5 or worse: ${READINESS.holdAnswers}`)
  expect(printed('R-13')).toContain(`any answer at: ${READINESS.swapScore} of 5`)
  expect(printed('R-13')).toContain(`two nights under: ${READINESS.swapSleepHours} hours`)
})

it('R-17 prints how many reds, and how slow', () => {
  expect(printed('R-17')).toContain(`Red runs in ${REFER_REDS.days} days: ${REFER_REDS.most}`)
  expect(printed('R-17')).toContain(`Stage ${REFER_SLOW.stage} not reached after: ${REFER_SLOW.days} days`)
})

it('a rule page lists every source that the planner names for the rule', () => {
  const missing = Object.entries(RULE_ORIGINS).flatMap(([id, { sources }]) => {
    const listed = pages.find((rule) => rule.id === id)?.sources ?? []
    return sources.filter((source) => !listed.includes(source)).map((source) => `${id}: ${source}`)
  })
  expect(missing).toEqual([])
})
