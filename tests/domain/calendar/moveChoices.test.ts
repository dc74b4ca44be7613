import { describe, expect, it } from 'vitest'
import { daysAround, movableRuns, moveChoices } from '../../../src/domain/calendar/moveChoices.ts'
import { movedEntry, withMove } from '../../../src/domain/calendar/movedEntry.ts'
import { planFor } from '../../../src/domain/calendar/planFor.ts'
import type { LogEntry } from '../../../src/domain/log/model.ts'
import type { PlanRequest } from '../../../src/domain/plan/request.ts'
import type { Day } from '../../../src/domain/shared/days.ts'
import { run } from '../../fixtures/histories/history.ts'
import { person } from '../../fixtures/people.ts'

/** Stage 4, Monday, Wednesday, Friday from 4 January 2027; on Tuesday the 5th the run of Monday is done. */
const onTuesday = (log: readonly LogEntry[] = [], profile: Partial<PlanRequest['profile']> = {}) => ({
  ...person(profile),
  today: '2027-01-05' as const,
  log: [run('2027-01-04', 4), ...log],
})

/** Each day around that run by its number in January, with what was said of it. */
function choicesOf(request: PlanRequest, from: Day) {
  const choices = moveChoices(request, planFor(request), from)
  return Object.fromEntries(
    choices.map((choice) => [
      Number(choice.date.slice(-2)),
      choice.kind === 'closed' ? choice.because.code : choice.kind,
    ]),
  )
}

describe('where a run may be moved', () => {
  it('its own week from today on, and the next', () => {
    expect(daysAround('2027-01-06', '2027-01-05').at(0)).toBe('2027-01-05')
    expect(daysAround('2027-01-06', '2027-01-05').at(-1)).toBe('2027-01-17')
    expect(daysAround('2027-01-13', '2027-01-05').at(0)).toBe('2027-01-11')
  })

  it('the runs of this week and the next can be moved', () => {
    const request = onTuesday()
    const dates = movableRuns(planFor(request), request.today).map(({ date }) => date.slice(-2))
    expect(dates).toEqual(['06', '08', '11', '13', '15'])
  })

  // a day lies between two runs, and any 7 days hold three. Tuesday follows Monday's run; Saturday and Tuesday
  // the 12th follow a run. Thursday puts Friday's run off, Sunday Monday's.
  it('says of each day by which rule it holds no run', () => {
    expect(choicesOf(onTuesday(), '2027-01-06')).toEqual({
      5: 'rest-between',
      6: 'own',
      7: 'open',
      8: 'taken',
      9: 'rest-between',
      10: 'open',
      11: 'taken',
      12: 'rest-between',
      13: 'taken',
      14: 'rest-between',
      15: 'taken',
      16: 'rest-between',
      17: 'rest-enough-runs',
    })
  })

  it('tells which run would fall away', () => {
    const request = onTuesday()
    const choices = moveChoices(request, planFor(request), '2027-01-06')
    expect(choices.find(({ date }) => date === '2027-01-07')).toMatchObject({ drops: ['2027-01-08'] })
    expect(choices.find(({ date }) => date === '2027-01-10')).toMatchObject({ drops: ['2027-01-11'] })
  })

  it('after a bone injury two days lie between: Friday stays shut to a run of Thursday', () => {
    const bone = onTuesday([], {
      condition: 'bone-stress-low',
      clearanceOn: '2027-01-04',
      runDays: ['mon', 'thu'],
    })
    const request = { ...bone, log: [run('2027-01-04', 1)] }
    expect(choicesOf(request, '2027-01-07')).toMatchObject({
      5: 'rest-between',
      6: 'rest-between',
      8: 'open',
      9: 'open',
    })
  })

  it('a rest after a red run, a pause and a limit give their own reason', () => {
    const red = { ...onTuesday(), log: [run('2027-01-04', 4, { limp: true })] }
    expect(choicesOf(red, '2027-01-08')).toMatchObject({
      5: 'rest-after-red',
      6: 'rest-after-red',
      7: 'open',
    })
    const pause: LogEntry = { kind: 'pause', from: '2027-01-09', until: '2027-01-10', why: 'holiday' }
    expect(choicesOf(onTuesday([pause]), '2027-01-06')).toMatchObject({ 9: 'day-paused', 10: 'day-paused' })
    const limits = [{ from: '2027-01-10', until: '2027-01-10', maxRunMinutes: 0 }] as const
    expect(choicesOf({ ...onTuesday(), limits: [...limits] }, '2027-01-06')).toMatchObject({
      10: 'rest-limit',
    })
  })
})

describe('a run that is moved again', () => {
  const once: LogEntry = { kind: 'move', id: 'a', from: '2027-01-06', to: '2027-01-07' }

  it('keeps the day it came from', () => {
    expect(movedEntry([once], '2027-01-07', '2027-01-10')).toEqual({
      entry: { ...once, to: '2027-01-10' },
      replaces: once,
    })
  })

  it('moved back it needs no entry, and its own day is open to it', () => {
    expect(movedEntry([once], '2027-01-07', '2027-01-06').entry).toBeNull()
    const back = planFor(withMove(onTuesday([once]), '2027-01-07', '2027-01-06'))
    expect(back).toEqual(planFor(onTuesday()))
    expect(choicesOf(onTuesday([once]), '2027-01-07')).toMatchObject({ 6: 'open', 7: 'own' })
  })
})
