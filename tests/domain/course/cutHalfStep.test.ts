import { expect, it } from 'vitest'
import { planFor } from '../../../src/domain/calendar/planFor.ts'
import { person } from '../../fixtures/people.ts'

// Three clean runs at stage 9 are done when the limit begins, so 23 minutes, the half-step, are due when it ends.
// The cap over 6 minutes cuts them to 8, and 8 minutes must not earn stage 10.
it('a half-step that the cap cuts earns no rise', () => {
  const limit = { from: '2027-02-19', until: '2027-04-30', maxRunMinutes: 7 } as const
  const { calendar } = planFor({ ...person({ otherInjuryLastYear: true, daysOff: 28 }), limits: [limit] })
  const after = calendar.filter(({ kind, date }) => kind === 'run' && date > limit.until)
  const minutes = after.slice(0, 10).map(({ stage, runSeconds }) => `${stage}/${runSeconds / 60}`)
  expect(minutes).toEqual('9/8 9/10 9/12 9/14 9/16 9/18 9/20 9/22 9/23 10/24'.split(' '))
})
