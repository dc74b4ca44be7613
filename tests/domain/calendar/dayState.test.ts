import { describe, expect, it } from 'vitest'
import { dayStates } from '../../../src/domain/calendar/dayState.ts'
import { pastOf } from '../../../src/domain/calendar/past.ts'
import { planFor } from '../../../src/domain/calendar/planFor.ts'
import type { LogEntry } from '../../../src/domain/log/model.ts'
import type { Day } from '../../../src/domain/shared/days.ts'
import { readiness, run, runs } from '../../fixtures/histories/history.ts'
import { person } from '../../fixtures/people.ts'

/** Stage 4, 10 minutes of running; Monday, Wednesday, Friday from 4 January 2027. One word a day: kind and what. */
function week(today: Day, log: readonly LogEntry[], first: Day = '2027-01-04', last: Day = '2027-01-10') {
  const request = { ...person(), today, log: [...log] }
  return dayStates({ request, past: pastOf(request), calendar: planFor(request).calendar }, first, last)
}
const words = (...given: Parameters<typeof week>) => week(...given).map(({ kind, what }) => `${kind} ${what}`)
const MONDAY = run('2027-01-04', 4)
const walk = (date: Day, painDuring?: number): LogEntry => ({
  ...{ kind: 'walk', date, minutes: 30 },
  ...(painDuring !== undefined && { painDuring }),
})

describe('what has become of a day', () => {
  it('a week: done, a rest before today, today and what is still to come', () =>
    expect(words('2027-01-06', [MONDAY])).toEqual([
      'done run',
      'rested rest',
      'planned run',
      'planned strength',
      'planned run',
      'planned rest',
      'planned strength',
    ]))

  it('running and pain of the day: the worst of run, evening, next morning and walk', () => {
    const sore = run('2027-01-04', 4, { painDuring: 1, painEvening: 2, painNextMorning: null })
    const days = week('2027-01-06', [sore, walk('2027-01-05', 3)])
    expect(days.map(({ runSeconds, worstPain }) => [runSeconds, worstPain])).toEqual([
      [600, 2],
      [0, 3],
      [600, null],
      [0, null],
      [600, null],
      [0, null],
      [0, null],
    ])
  })

  it.each<[string, ...LogEntry[]]>([
    ['shorter than 90 %', run('2027-01-04', 4, { runSeconds: 539 })],
    ['not finished', run('2027-01-04', 4, { completed: false })],
    ['longer', run('2027-01-04', 4, { runSeconds: 700 })],
    ['another stage', run('2027-01-04', 3)],
    ['on a day without a run', run('2027-01-05', 4)],
    ['on a day left out', run('2027-01-04', 4), { kind: 'skip', date: '2027-01-04', why: 'life' }],
    ['twice in a day', MONDAY, MONDAY],
    ['moved here', run('2027-01-05', 4), { kind: 'move', from: '2027-01-04', to: '2027-01-05' }],
    ['after a morning that asked for a walk', MONDAY, readiness('2027-01-04', { mood: 1 })],
  ])('changed: a run %s', (_, ...log) => {
    const ran = week('2027-01-06', log).find(({ what }) => what === 'run')
    expect(ran?.kind).toBe('changed')
  })

  it('a run outside the plan is changed too', () => {
    const { stage: _, ...outside } = MONDAY
    expect(words('2027-01-06', [outside])[0]).toBe('changed run')
  })

  it('done: 90 % of the running, and what a hard morning or an easier week asked for', () => {
    expect(words('2027-01-06', [run('2027-01-04', 4, { runSeconds: 540 })])[0]).toBe('done run')
    const held = [...runs('2027-01-04', 'mon wed', '4 4'), readiness('2027-01-08', { sleepHours: 5 })]
    expect(words('2027-01-09', [...held, run('2027-01-08', 4)])[4]).toBe('done run')
    expect(words('2027-01-09', [...held, run('2027-01-08', 5)])[4]).toBe('changed run')
  })

  it('rested: missed, moved away, skipped, paused and rest stay apart', () => {
    const log: LogEntry[] = [
      { kind: 'move', from: '2027-01-06', to: '2027-01-07' },
      { kind: 'skip', date: '2027-01-08', why: 'ill' },
      { kind: 'pause', from: '2027-01-09', until: '2027-01-10', why: 'life' },
    ]
    expect(words('2027-01-11', [MONDAY, ...log])).toEqual([
      'done run',
      'rested rest',
      'rested moved',
      'rested missed',
      'rested skipped',
      'rested paused',
      'rested paused',
    ])
  })

  it('left out today is rested at once; a day off ahead is planned as one', () => {
    const log: LogEntry[] = [
      { kind: 'skip', date: '2027-01-06', why: 'life' },
      { kind: 'pause', from: '2027-01-07', until: '2027-01-08', why: 'holiday' },
    ]
    expect(words('2027-01-06', [MONDAY, ...log]).slice(2, 5)).toEqual([
      'rested skipped',
      'planned paused',
      'planned paused',
    ])
  })

  it('a walk on a free day is done, and in place of a run changed: missed, left out, swapped', () => {
    expect(words('2027-01-06', [MONDAY, walk('2027-01-05')])[1]).toBe('done walk')
    expect(words('2027-01-07', [MONDAY, walk('2027-01-06')])[2]).toBe('changed walk')
    const skip: LogEntry = { kind: 'skip', date: '2027-01-06', why: 'sore' }
    expect(words('2027-01-06', [MONDAY, skip, walk('2027-01-06')])[2]).toBe('changed walk')
    const hard = readiness('2027-01-06', { ill: true })
    for (const today of ['2027-01-06', '2027-01-07'] as const)
      expect(words(today, [MONDAY, hard, walk('2027-01-06')])[2], today).toBe('changed walk')
  })

  it('a swapped run that was not walked was no run missed', () => {
    const hard = readiness('2027-01-06', { ill: true })
    expect(words('2027-01-07', [MONDAY, hard])[2]).toBe('rested rest')
  })

  it('a walk this morning leaves the run of today to come', () =>
    expect(words('2027-01-06', [MONDAY, walk('2027-01-06')])[2]).toBe('planned run'))

  it('after the goal every whole run is done', () => {
    const log = [...runs('2027-01-04', 'mon wed fri', '13 13 13'), run('2027-01-12', 12)]
    const request = { ...person({ daysOff: 3 }), today: '2027-01-13' as const, log }
    const plan = planFor(request)
    expect(plan.position?.phase).toBe('done')
    const lived = { request, past: pastOf(request), calendar: plan.calendar }
    expect(dayStates(lived, '2027-01-12', '2027-01-12')).toMatchObject([{ kind: 'done', what: 'run' }])
  })
})
