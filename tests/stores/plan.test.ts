import { beforeEach, expect, it, vi } from 'vitest'
import { planFor } from '../../src/domain/calendar/planFor.ts'
import type { PlanRequest } from '../../src/domain/plan/request.ts'
import { TODAY } from '../fixtures/answers.ts'
import { yearOnShelf } from '../fixtures/histories/livedYear.ts'

const YEAR = yearOnShelf(TODAY)

beforeEach(() => localStorage.clear())

async function openPlan() {
  vi.resetModules()
  const plan = await import('../../src/stores/plan.ts')
  const shelf = await import('../../src/stores/shelf.ts')
  const builder = await import('../../src/stores/builder.ts')
  builder.$today.set(TODAY)
  const counted = vi.fn((request: PlanRequest) => planFor(request))
  plan.$engine.set({ planFor: counted })
  const shown = vi.fn()
  builder.$builder.listen(shown)
  plan.$planned.listen(shown)
  plan.openPlanned()
  shelf.openShelf()
  shelf.put(YEAR)
  await vi.waitFor(() => expect(plan.$planned.get()).toMatchObject({ plan: { gate: { outcome: 'open' } } }))
  await shelf.settled()
  counted.mockClear()
  shown.mockClear()
  return { ...shelf, counted, shown }
}

it('with a year of log nothing is planned or shown again at a key, nor when it is saved', async () => {
  const { put, settled, counted, shown } = await openPlan()
  for (const note of ['g', 'gr', 'gra']) {
    put({ 'draft.log': { fields: { note }, seen: 0 } })
    await settled()
  }
  expect(counted).not.toHaveBeenCalled()
  expect(shown).not.toHaveBeenCalled()
})

it('what the plan had for the day of the form is asked again for another day alone', async () => {
  const { counted } = await openPlan()
  const due = await import('../../src/stores/logDue.ts')
  const { $page, typeField } = await import('../../src/stores/logForm.ts')
  $page.set({ at: 'new', kind: 'run' })
  due.$due.listen(() => {})
  expect(due.$due.get()).toMatchObject({ run: { date: TODAY } })
  counted.mockClear()
  for (const note of ['g', 'gr', 'gra']) typeField('note', note)
  expect(counted).not.toHaveBeenCalled()
  typeField('date', '2026-11-20')
  expect(counted).toHaveBeenCalledTimes(1)
})

it('a new entry is planned with once', async () => {
  const { put, settled, counted } = await openPlan()
  put({ 'log.new': { kind: 'skip', date: TODAY, why: 'ill' } })
  await settled()
  expect(counted).toHaveBeenCalledTimes(1)
})
