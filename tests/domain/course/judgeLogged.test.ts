import { describe, expect, it } from 'vitest'
import { planFor } from '../../../src/domain/calendar/planFor.ts'
import { type RunEntry, run } from '../../fixtures/histories/history.ts'
import { person } from '../../fixtures/people.ts'

const onThursday = (...log: readonly RunEntry[]) =>
  planFor({ ...person(), today: '2027-01-07', log: [...log] }).position

describe('a run longer than was due (R-11)', () => {
  // Ten minutes of stage 4 on Monday make a cap of 13 for Wednesday; stage 7 holds 18.
  const [monday, wednesday] = [run('2027-01-04', 4), run('2027-01-06', 7)]
  const { stage: _stage, ...outside } = wednesday

  it('of a higher stage counts for the due stage alone', () =>
    expect(onThursday(monday, wednesday)).toMatchObject({
      stage: 5,
      action: 'advance',
      because: [{ rule: 'R-09', code: 'run-rose', values: { stage: 5 } }],
    }))

  it('outside the plan and over the cap is amber', () =>
    expect(onThursday(monday, outside)).toMatchObject({ stage: 4, cleanSessions: 0, action: 'repeat' }))
})

describe('a good run counts for nothing (R-11)', () => {
  const COUNTED = { stage: 4, cleanSessions: 1 }
  const monday = run('2027-01-04', 4)

  it('as the second of its day', () => expect(onThursday(monday, monday)).toMatchObject(COUNTED))
  it('before the first day of the plan', () =>
    expect(onThursday(run('2027-01-02', 4), monday)).toMatchObject(COUNTED))
  it('when it was broken off, however late', () =>
    expect(onThursday(monday, run('2027-01-06', 4, { completed: false }))).toMatchObject(COUNTED))
})
