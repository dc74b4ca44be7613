import { describe, expect, it } from 'vitest'
import { weeksThatDiffer, whatIf } from '../../../src/domain/calendar/whatIf.ts'
import type { LogEntry } from '../../../src/domain/log/model.ts'
import type { PlanRequest } from '../../../src/domain/plan/request.ts'
import { daysBetween } from '../../../src/domain/shared/days.ts'
import { runs } from '../../fixtures/histories/history.ts'
import { person } from '../../fixtures/people.ts'

/** A week of clean runs from stage 4; Saturday. */
const now: PlanRequest = {
  ...person(),
  today: '2027-01-09',
  log: [...runs('2027-01-04', 'mon wed fri', '4 4 5')],
}
const withEntry = (entry: LogEntry): PlanRequest => ({ ...now, log: [...now.log, entry] })
const withProfile = (profile: Partial<PlanRequest['profile']>): PlanRequest => ({
  ...now,
  profile: { ...now.profile, ...profile },
})
const pause = (until: `${number}-${number}-${number}`, why: 'holiday' | 'ill') =>
  withEntry({ kind: 'pause', from: '2027-01-11', until, why })

describe('what if', () => {
  it('nothing changed: no day later, no week that differs, the first weeks to look at', () => {
    const same = whatIf(now, now)
    expect(same).toMatchObject({ laterDays: 0, because: [], runsAWeek: { present: 3, changed: 3 } })
    expect(same.weeks.every((week) => week.same)).toBe(true)
    expect(weeksThatDiffer(same.weeks, 2).map(({ number }) => number)).toEqual([2, 3])
  })

  it('a pause empties its week, moves the end, and says what the gap costs: 10 days, one stage back (R-12)', () => {
    const paused = whatIf(now, pause('2027-01-17', 'holiday'))
    expect(paused.weeks[0]).toMatchObject({ number: 2, changed: null, same: false })
    expect(paused.laterDays).toBeGreaterThan(7)
    expect(paused.laterDays).toBe(
      daysBetween(paused.present.ends?.likely ?? now.today, paused.changed.ends?.likely ?? now.today),
    )
    expect(paused.because).toMatchObject([
      { rule: 'R-12', code: 'after-gap', values: { days: 10, stage: 4 } },
    ])
  })

  it('the same days because of illness cost a row more', () => {
    const [reason] = whatIf(now, pause('2027-01-17', 'ill')).because
    expect(reason).toMatchObject({ code: 'missed-hurt', values: { days: 10, stage: 3 } })
  })

  it('two run days instead of three', () => {
    expect(whatIf(now, withProfile({ runDays: ['tue', 'sat'] })).runsAWeek).toEqual({
      present: 3,
      changed: 2,
    })
  })

  it('a higher goal leaves the weeks before it alone; then come 30, 30 and, by the cap, 33 minutes', () => {
    const { weeks, laterDays } = whatIf(now, withProfile({ goalMinutes: 60 }))
    expect(laterDays).toBeGreaterThan(28)
    expect(weeksThatDiffer(weeks, 1)).toMatchObject([{ present: 'over', changed: { runSeconds: 93 * 60 } }])
  })

  it('a limit says which one; an end that is out of reach has no date', () => {
    const limits = [{ from: '2027-01-11', until: '2027-01-31', maxRunMinutes: 10 }] as const
    expect(whatIf(now, { ...now, limits: [...limits] }).because).toMatchObject([
      { code: 'limit', rule: 'R-25' },
    ])
    const forGood = [{ from: '2027-01-11', until: '2037-01-31', maxStage: 5 }] as const
    expect(whatIf(now, { ...now, limits: [...forGood] }).laterDays).toBeNull()
  })
})
