import { expect, it } from 'vitest'
import { planFor } from '../../../src/domain/calendar/planFor.ts'
import { run } from '../../fixtures/histories/history.ts'
import { NO_FLAGS, person } from '../../fixtures/people.ts'

const table = (...notations: readonly string[]) =>
  planFor(
    person({
      progression: { name: 'Mine', stages: notations.map((notation) => ({ notation, sessions: 2 })) },
    }),
  )

it('steps of an own table over the cap are told, and cut before they are run', () => {
  // 6, then 12 minutes: the cap over 6 is 9.
  const { notes, calendar } = table('5w 6x(1r 2w) 5w', '5w 6x(2r 2w) 5w')
  expect(notes).toContainEqual({ code: 'own-steps-over-cap', values: { stages: [2] } })
  const runs = calendar.filter(({ kind }) => kind === 'run').map(({ runSeconds }) => runSeconds / 60)
  expect(runs.slice(0, 4)).toEqual([6, 6, 9, 12])
})

it('a table of small steps needs no note, and ends with its last line done three times', () => {
  const { notes, calendar, ends } = table('5w 6x(1r 2w) 5w', '5w 8x(1r 2w) 5w')
  expect(notes).toEqual([])
  const runs = calendar.filter(({ kind }) => kind === 'run').map(({ runSeconds }) => runSeconds / 60)
  expect(runs).toEqual([6, 6, 8, 8, 8])
  expect(ends?.earliest).toBe(calendar.at(-1)?.date)
})

it('a goal of 31 minutes goes beyond the ladder, one of 30 ends with it', () => {
  const longest = (goalMinutes: number) =>
    Math.max(...planFor(person({ goalMinutes })).calendar.map(({ runSeconds }) => runSeconds / 60))
  expect([longest(30), longest(31)]).toEqual([30, 31])
})

it('a paused day is no strength day', () => {
  const pause = { kind: 'pause', from: '2027-01-04', until: '2027-01-10', why: 'holiday' } as const
  const { calendar } = planFor({ ...person(), log: [pause] })
  expect(new Set(calendar.slice(0, 7).map(({ kind }) => kind))).toEqual(new Set(['rest']))
})

it('a run thirty days ago still counts for the cap, one of thirty-one days does not', () => {
  // One run of 4 minutes. So long after it the pace is careful, and the cap over it is 6.
  const log = (today: `2027-${number}-${number}`) => {
    const done = { ...run('2027-01-04', 9, { runSeconds: 240 }), completed: false }
    const request = { ...person({ daysOff: 20, runDays: ['mon', 'wed'] }), today, log: [done] }
    return planFor({ ...request, screening: { takenOn: today, answers: NO_FLAGS } })
  }
  const first = (plan: ReturnType<typeof log>) => plan.calendar.find(({ kind }) => kind === 'run')
  expect(first(log('2027-02-03'))).toMatchObject({ date: '2027-02-03', runSeconds: 360, half: true })
  expect(first(log('2027-02-04'))?.half).toBeUndefined()
})
