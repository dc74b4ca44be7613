import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  $lastChange,
  $log,
  addEntry,
  changeEntry,
  logOn,
  removeEntry,
  undoChange,
} from '../../src/stores/log.ts'
import { $shelf, keeper, put } from '../../src/stores/shelf.ts'
import { CLOSED } from '../../src/stores/view.ts'

const walk = (date: `${number}-${number}-${number}`, minutes = 30) =>
  ({ kind: 'walk', date, minutes }) as const
const dates = () => $log.get().entries.map((entry) => 'date' in entry && entry.date)

vi.spyOn(keeper, 'open').mockImplementation(() => {})

afterEach(() => {
  for (const { id } of $log.get().entries) removeEntry(id)
  for (const { id } of $log.get().damaged) removeEntry(id)
})

describe('the log', () => {
  it('lists entries by their day, whenever they were made', () => {
    addEntry(walk('2026-11-20'))
    addEntry(walk('2026-11-18'))
    expect(dates()).toEqual(['2026-11-18', '2026-11-20'])
  })

  it('changes, re-dates and removes an entry, and takes each back', () => {
    const id = addEntry(walk('2026-11-20'))
    changeEntry(id, walk('2026-11-21', 45))
    expect($log.get().entries).toEqual([{ ...walk('2026-11-21', 45), id }])
    undoChange()
    expect($log.get().entries).toEqual([{ ...walk('2026-11-20'), id }])
    removeEntry(id)
    expect($lastChange.get()).toBe('removed')
    expect(dates()).toEqual([])
    undoChange()
    expect(dates()).toEqual(['2026-11-20'])
    expect($lastChange.get()).toBeNull()
  })

  it('takes an added entry back', () => {
    addEntry(walk('2026-11-20'))
    undoChange()
    expect(dates()).toEqual([])
  })

  it('gives two entries of one moment two ids, and never that of a removed one', () => {
    vi.useFakeTimers({ now: 1_000_000 })
    const [first, second] = [addEntry(walk('2026-11-20')), addEntry(walk('2026-11-20'))]
    removeEntry(second)
    const third = addEntry(walk('2026-11-20'))
    vi.useRealTimers()
    expect(new Set([first, second, third]).size).toBe(3)
    expect(Object.keys($shelf.get().edits)).toContain(`log.${second}`)
  })

  it('keeps a damaged entry aside, and the rest works', () => {
    addEntry(walk('2026-11-20'))
    put({ 'log.broken': { kind: 'run', date: '2026-02-31' }, 'log.text': 'not an entry' })
    expect(dates()).toEqual(['2026-11-20'])
    expect($log.get().damaged.map(({ id }) => id)).toEqual(['broken', 'text'])
  })

  it('reads 5,000 entries, each once', () => {
    const items = Object.fromEntries(
      Array.from({ length: 5_000 }, (_, index) => [`log.${index}`, walk('2026-11-20', index % 1_000)]),
    )
    const first = logOn({ ...CLOSED, items })
    const again = logOn({ ...CLOSED, items: { ...items, 'log.more': walk('2026-11-21') } })
    expect(first.entries).toHaveLength(5_000)
    expect(again.entries).toHaveLength(5_001)
    expect(again.entries[0]).toBe(first.entries[0])
  })
})
