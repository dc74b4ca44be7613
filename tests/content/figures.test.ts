import { expect, it } from 'vitest'
import { RULE_ORIGINS } from '../../src/domain/plan/sources.ts'
import { FIGURES } from '../../src/words/figures.ts'
import { rules } from './shelves.ts'

const pages = [...rules.values()]

it('every row of numbers belongs to a rule with a page', () => {
  const ids = pages.map(({ id }) => id)
  expect(Object.keys(FIGURES).filter((id) => !ids.includes(id))).toEqual([])
})

it('no row is empty: each constant it reads still exists', () => {
  const rows = Object.values(FIGURES).flat()
  expect(rows.filter(({ value }) => value === '0' || /\b(undefined|NaN)\b|^0 s/.test(value))).toEqual([])
})

it('a rule page lists every source that the planner names for the rule', () => {
  const missing = Object.entries(RULE_ORIGINS).flatMap(([id, { sources }]) => {
    const listed = pages.find((rule) => rule.id === id)?.sources ?? []
    return sources.filter((source) => !listed.includes(source)).map((source) => `${id}: ${source}`)
  })
  expect(missing).toEqual([])
})
