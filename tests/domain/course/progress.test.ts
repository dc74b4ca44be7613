import { expect, it } from 'vitest'
import { afterRun, begin } from '../../../src/domain/course/progress.ts'
import { routeOf } from '../../../src/domain/course/route.ts'
import { person } from '../../fixtures/people.ts'

it('a run of 29 days ago is kept: tomorrow it is the thirtieth day that the cap looks back on (R-14)', () => {
  const first = { day: 100, stage: 9, runSeconds: 1260 }
  const ran = afterRun(begin(routeOf(person(), 'standard', 9)), first)
  const next = { day: 129, stage: 1, runSeconds: 240 }
  expect(afterRun(ran, next).runs).toEqual([first, next])
})
