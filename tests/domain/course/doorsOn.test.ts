import { describe, expect, it } from 'vitest'
import { doorsOn } from '../../../src/domain/course/doorsOn.ts'
import type { BuildProgress } from '../../../src/domain/course/model.ts'
import { doorsFor } from '../../../src/domain/plan/doors.ts'
import type { Limit } from '../../../src/domain/plan/limit.ts'
import { addDays, dayNumber } from '../../../src/domain/shared/days.ts'
import { person } from '../../fixtures/people.ts'

const SINCE = '2027-01-04'
const since = dayNumber(SINCE)
const build: BuildProgress = {
  since,
  cleanSince: since,
  longestClean: 1800,
  lastLonger: null,
  goalCleanSessions: 0,
}
const limit = (fromWeek: number, lastDay: number, bars: Partial<Limit>): Limit => ({
  from: addDays(SINCE, fromWeek * 7),
  until: addDays(SINCE, lastDay),
  ...bars,
})
/** The doors after so many days, with these limits. */
const onDay = (days: number, ...limits: Limit[]) =>
  doorsOn(doorsFor({ ...person({ goalMinutes: 60 }), limits }), build, since + days)

describe('the doors beyond 30 minutes (R-16)', () => {
  it('open one after the other: hills after four clean weeks, strides after six, a harder session after eight', () => {
    expect([27, 28, 41, 42, 55, 56].map((days) => onDay(days).open.length)).toEqual([1, 2, 2, 3, 3, 4])
    expect(onDay(56).open).toEqual(['longer-run', 'hills', 'strides', 'hard-session'])
    expect(onDay(0)).toMatchObject({ open: ['longer-run'], next: { door: 'hills' }, shut: [] })
  })

  it("a clinician's limit keeps hills shut, says until when, and leaves the other doors alone", () => {
    const noHills = limit(0, 60, { noHills: true })
    expect(onDay(30, noHills)).toMatchObject({
      open: ['longer-run'],
      shut: [{ door: 'hills', until: noHills.until }],
    })
    expect(onDay(42, noHills).open).toEqual(['longer-run', 'strides'])
  })

  it('a limit on speed keeps strides and the harder session shut', () => {
    const { open, shut } = onDay(56, limit(0, 90, { noSpeed: true }))
    expect(open).toEqual(['longer-run', 'hills'])
    expect(shut.map(({ door }) => door)).toEqual(['strides', 'hard-session'])
  })

  it('after a limit the door still waits two weeks from the last new thing, never two at once', () => {
    const noHills = limit(0, 45, { noHills: true })
    expect(onDay(46, noHills).open).toEqual(['longer-run', 'strides'])
    expect(onDay(55, noHills).open).not.toContain('hills')
    expect(onDay(56, noHills).open).toEqual(['longer-run', 'strides', 'hills'])
    expect(onDay(69, noHills).open).not.toContain('hard-session')
    expect(onDay(70, noHills).open).toContain('hard-session')
  })

  it('a limit that begins later shuts a door that stood open', () => {
    expect(onDay(36, limit(5, 48, { noHills: true })).open).toEqual(['longer-run'])
  })
})
