import { beforeEach, describe, expect, it, vi } from 'vitest'

/** A page of its own for each test: stores live as long as a page does. */
async function openPage() {
  vi.resetModules()
  const screening = await import('../../src/stores/screening.ts')
  const shelf = await import('../../src/stores/shelf.ts')
  screening.$screening.listen(() => {})
  screening.openScreening()
  await vi.waitFor(() => expect(screening.$screening.get().ready).toBe(true))
  return { ...screening, ...shelf, state: () => screening.$screening.get() }
}

beforeEach(() => localStorage.clear())

describe('the checklist on the shelf', () => {
  it('starts with nothing answered, and keeps each answer', async () => {
    const page = await openPage()
    expect(page.state().current).toBeNull()
    page.startScreening()
    page.answerFlag('D-01', 'no')
    expect(page.state().draft?.answers).toEqual({ 'D-01': 'no' })
    expect(page.state().last).toBeNull()
  })

  it.each(['yes', 'unsure'] as const)('puts "%s" on record before the list is finished', async (answer) => {
    const page = await openPage()
    page.put({ 'screening.last': { takenOn: '2026-01-01', answers: { 'D-04': 'no' } } })
    page.startScreening()
    page.answerFlag('D-01', answer)
    expect(page.state().last?.answers).toEqual({ 'D-01': answer })
  })

  it('starting again leaves the list finished before in place', async () => {
    const page = await openPage()
    const before = { takenOn: '2026-01-01', answers: { 'D-04': 'yes' } }
    page.put({ 'screening.last': before })
    page.startScreening()
    page.answerFlag('D-01', 'no')
    expect(page.state().last).toEqual(before)
  })

  it('a finished list is the last one, and its draft is gone', async () => {
    const page = await openPage()
    page.startScreening()
    page.answerFlag('D-01', 'no')
    page.finishScreening()
    expect(page.state()).toMatchObject({ draft: null, last: { answers: { 'D-01': 'no' } } })
  })

  it('never starts from the answers of another day', async () => {
    const page = await openPage()
    page.put({ 'screening.draft': { takenOn: '2020-01-01', answers: { 'D-01': 'yes' } } })
    page.put({ 'screening.last': { takenOn: '2020-01-01', answers: { 'D-01': 'yes' } } })
    expect(page.state().draft).toBeNull()
    expect(page.state().current).toBeNull()
  })

  it.each([null, 7, 'no', { takenOn: 'today' }, { takenOn: '2026-11-23', answers: { 'D-99': 'no' } }])(
    'asks afresh when %j lies there',
    async (rubbish) => {
      const page = await openPage()
      page.put({ 'screening.draft': rubbish, 'screening.last': rubbish, 'settings.country': 7 })
      expect(page.state()).toMatchObject({ draft: null, last: null, country: null })
    },
  )

  it('knows whether a run was logged', async () => {
    const page = await openPage()
    page.put({ 'log.1': { kind: 'walk', date: '2026-11-20' } })
    expect(page.state().hasRun).toBe(false)
    page.put({ 'log.2': { kind: 'run', date: '2026-11-20' } })
    expect(page.state().hasRun).toBe(true)
  })
})
