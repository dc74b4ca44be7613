import { expect, it, vi } from 'vitest'
import { planFor } from '../../src/domain/calendar/planFor.ts'
import type { PlanRequest } from '../../src/domain/plan/request.ts'
import { $today } from '../../src/stores/builder.ts'
import { $due, openDue } from '../../src/stores/logDue.ts'
import { $page, typeField } from '../../src/stores/logForm.ts'
import { $engine } from '../../src/stores/plan.ts'
import { openShelf, put } from '../../src/stores/shelf.ts'
import { PLANNED } from './planned.ts'

it('what the plan had for the day of the form is asked once a day, whatever is typed besides', async () => {
  const counted = vi.fn((request: PlanRequest) => planFor(request))
  $engine.set({ planFor: counted })
  $today.set('2026-11-18')
  $page.set({ at: 'new', kind: 'run' })
  $due.listen(() => {})
  openShelf()
  put(PLANNED)
  openDue()
  await vi.waitFor(() => expect($due.get()).toMatchObject({ run: { date: '2026-11-18' } }))
  for (const note of ['g', 'gr', 'gra']) typeField('note', note)
  expect(counted).toHaveBeenCalledTimes(1)
  typeField('date', '2026-11-17')
  expect(counted.mock.calls.map(([request]) => request.today)).toEqual(['2026-11-18', '2026-11-17'])
})
