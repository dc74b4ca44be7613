import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Day } from '../../src/domain/shared/days.ts'

async function openPage(today: Day) {
  vi.resetModules()
  const retest = await import('../../src/stores/retest.ts')
  const shelf = await import('../../src/stores/shelf.ts')
  const builder = await import('../../src/stores/builder.ts')
  builder.$today.set(today)
  shelf.openShelf()
  await vi.waitFor(() => expect(shelf.$shelf.get().ready).toBe(true))
  return { ...retest, ...shelf, state: () => retest.$retest.get() }
}
const round = (startedOn: Day, ...keys: readonly string[]) => ({
  [`baseline.round.${startedOn}`]: { startedOn, finished: true },
  ...Object.fromEntries(keys.map((key) => [`baseline.round.${startedOn}/${key}`, { on: startedOn }])),
})

beforeEach(() => localStorage.clear())

describe('being asked to test again', () => {
  it.each([
    ['2026-11-15', false],
    ['2026-11-16', true],
    ['2026-12-24', true],
  ] as const)('after a test on 2 November, on %s: %s', async (today, due) => {
    const page = await openPage(today)
    page.put(round('2026-11-02', 'E-05 left'))
    expect(page.state().due, 'nobody asked').toBe(false)
    page.askAgain(true)
    expect(page.state()).toEqual({ wanted: true, testedOn: '2026-11-02', due })
  })

  it('a round begun and left without a number puts nothing off; one with a number does', async () => {
    const page = await openPage('2026-11-20')
    page.put({ ...round('2026-11-02', 'E-05 left'), ...round('2026-11-18') })
    page.askAgain(true)
    expect(page.state().due).toBe(true)
    page.put(round('2026-11-18', 'E-06 right'))
    expect(page.state()).toMatchObject({ testedOn: '2026-11-18', due: false })
  })

  it('without any test nothing is due', async () => {
    const page = await openPage('2026-11-20')
    page.askAgain(true)
    expect(page.state()).toEqual({ wanted: true, testedOn: null, due: false })
  })
})
