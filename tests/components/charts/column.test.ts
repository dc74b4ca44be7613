import { describe, expect, it } from 'vitest'
import { gapsIn, type LoadColumn, labelled } from '../../../src/components/charts/column.ts'

const column = (minutes: number | null): LoadColumn => ({
  name: '',
  label: '4 Jan',
  minutes,
  during: null,
  morning: null,
  changes: [],
  gap: minutes === null,
})

describe('columns on a time axis', () => {
  it('joins neighbouring gaps and no others', () => {
    expect(gapsIn([null, 10, null, null, 12, null].map(column))).toEqual([
      [0, 0],
      [2, 3],
      [5, 5],
    ])
    expect(gapsIn([])).toEqual([])
  })

  it('names the first column and as many more as do not touch', () => {
    const weeks = Array.from({ length: 7 }, () => column(10))
    expect(labelled(weeks, 'week')).toEqual([0, 3, 6])
    expect(labelled([...weeks, column(10)], 'day')).toEqual([0, 7])
    expect(labelled([{ ...column(1), label: '' }, column(1)], 'week')).toEqual([1])
  })
})
