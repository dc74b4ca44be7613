import { describe, expect, it } from 'vitest'
import { findStart } from '../../../src/domain/plan/findStart.ts'
import type { StartColumn } from '../../../src/domain/plan/model.ts'
import { START_ROWS, START_TABLE } from '../../../src/domain/plan/rules.ts'

const find = (column: StartColumn, daysOff: number, ranThirty = true) =>
  findStart({ column, daysOff, ranThirty })

describe('where a plan would start', () => {
  it.each(['break', 'tissue', 'slow', 'illness'] as const)(
    'reads the whole column %s of the table',
    (column) => {
      const stages = START_ROWS.map((day) => find(column, day).stage)
      expect(stages).toEqual(START_TABLE[column])
    },
  )

  it('starts lower for someone who ran less before, after a break only', () => {
    expect(find('break', 14, false).stage).toBe(6)
    expect(find('tissue', 14, false).stage).toBe(find('tissue', 14, true).stage)
  })
})

describe('what could lower it', () => {
  it('names each thing a plan would still ask, with the stage it would give', () => {
    expect(find('break', 14).lower).toEqual([
      { by: 'walks-little', stage: 3 },
      { by: 'other-injury', stage: 8 },
      { by: 'sixty', stage: 4 },
      { by: 'gentler-weeks', stage: 2 },
    ])
  })

  it('names only what would lower this very start', () => {
    expect(find('break', 200).lower.map(({ by }) => by)).toEqual(['other-injury', 'gentler-weeks'])
    expect(find('slow', 200)).toEqual({ stage: 1, lower: [], lowerInjuries: [] })
  })

  it('names injuries that start lower than their table, and never one that starts higher', () => {
    expect(find('tissue', 6).lowerInjuries).toEqual([
      { condition: 'mtss', stage: 4 },
      { condition: 'hamstring-strain', stage: 2 },
      { condition: 'calf-strain', stage: 2 },
      { condition: 'gluteal', stage: 4 },
    ])
    expect(find('tissue', 60).lowerInjuries).toEqual([])
  })
})
