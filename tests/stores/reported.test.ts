import { beforeEach, expect, it, vi } from 'vitest'
import { planFor } from '../../src/domain/calendar/planFor.ts'
import type { PlanRequest } from '../../src/domain/plan/request.ts'
import type { Day } from '../../src/domain/shared/days.ts'
import type { Json } from '../../src/stores/shelf.ts'
import { run } from '../fixtures/histories/history.ts'
import { PLANNED } from './planned.ts'

/** A run as it lies on the shelf. */
const stored = (date: Day): Json => JSON.parse(JSON.stringify(run(date, 4)))

async function openPage() {
  vi.resetModules()
  const { $reported } = await import('../../src/stores/reported.ts')
  const plan = await import('../../src/stores/plan.ts')
  const shelf = await import('../../src/stores/shelf.ts')
  const builder = await import('../../src/stores/builder.ts')
  builder.$today.set('2026-11-23')
  const counted = vi.fn((request: PlanRequest) => planFor(request))
  plan.$engine.set({ planFor: counted })
  $reported.listen(() => {})
  plan.openPlanned()
  shelf.openShelf()
  shelf.put(PLANNED)
  await vi.waitFor(() => expect($reported.get()).toMatchObject({ report: { load: { runs: 1 } } }))
  return { ...shelf, counted, $reported }
}

beforeEach(() => localStorage.clear())

it('what is typed for the report plans and reads nothing again', async () => {
  const { put, counted, $reported } = await openPage()
  const [before, plans] = [$reported.get(), counted.mock.calls.length]
  put({ 'draft.report': { question: 'Hills?' } })
  expect($reported.get()).toBe(before)
  expect(counted).toHaveBeenCalledTimes(plans)
})

it('a new run is in the report at once', async () => {
  const { put, $reported } = await openPage()
  put({ 'log.b': stored('2026-11-18') })
  expect($reported.get()).toMatchObject({ report: { load: { runs: 2 } }, emptyLog: false })
})

it('other days are another report', async () => {
  const { put, $reported } = await openPage()
  put({ 'report.span': '4' })
  expect($reported.get()).toMatchObject({ report: { period: { from: '2026-11-02' } } })
})
