import { expect, it } from 'vitest'
import { changesIn } from '../../../src/domain/calendar/changes.ts'
import { pastOf } from '../../../src/domain/calendar/past.ts'
import { calfHalfSteps } from '../../fixtures/histories/calfHalfSteps.ts'

it('an easier week is told as one, once, with why; the clean runs in it repeat nothing', () => {
  const { first, log } = calfHalfSteps
  const today = '2027-03-27'
  const past = pastOf({ ...first, today, log: [...log] })
  expect(changesIn(past, log, { from: '2027-01-01', until: today })).toMatchObject([
    { on: '2027-03-01', kind: 'easier-week', because: [{ rule: 'R-10', values: { stage: 8 } }] },
    { on: '2027-01-25', kind: 'easier-week', because: [{ rule: 'R-10', values: { stage: 4 } }] },
  ])
})
