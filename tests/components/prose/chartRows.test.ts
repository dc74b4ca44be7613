import { expect, it } from 'vitest'
import { CHART_TABLES, commonReach } from '../../../src/components/prose/chartRows.ts'
import { HEEL_RAISE_NORM, KNEE_TO_WALL_NORM, STANCE_NORM } from '../../../src/domain/baseline/norms.ts'

it('stance: every age once, two values where the sources give two', () => {
  const rows = CHART_TABLES['stance-by-age']()
  expect(rows).toHaveLength(STANCE_NORM.byAge.length)
  expect(rows.at(0)).toEqual({ label: '18 to 39 years', marks: [{ values: [43, 43] }] })
  expect(rows.at(-2)?.marks).toEqual([{ values: [15, 18] }])
  expect(rows.at(-1)?.label).toBe('80 and over')
})

it('heel raises: men before women, each with the error of the test', () => {
  const rows = CHART_TABLES['heel-raises-by-age']()
  expect(rows).toHaveLength(HEEL_RAISE_NORM.byAge.length)
  expect(rows.at(0)?.marks).toEqual([
    { values: [37, 37], low: 31, high: 43 },
    { values: [30, 30], low: 24, high: 36 },
  ])
  expect(commonReach(rows.flatMap(({ marks }) => marks))).toBe(6)
})

it('knee to wall: the spread of people first, then the error of one foot', () => {
  const [people, foot] = CHART_TABLES['knee-to-wall']().flatMap(({ marks }) => marks)
  expect(people).toEqual({ values: [12, 12], low: 9.2, high: 14.8 })
  expect(foot).toEqual({ values: [12, 12], low: 10.1, high: 13.9 })
  expect(KNEE_TO_WALL_NORM.centimetres).toBe(12)
})

it('no common reach where lines differ, or where there are none', () => {
  expect(commonReach(CHART_TABLES['knee-to-wall']().flatMap(({ marks }) => marks))).toBeNull()
  expect(commonReach(CHART_TABLES['stance-by-age']().flatMap(({ marks }) => marks))).toBeNull()
})
