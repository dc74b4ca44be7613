import { describe, expect, it } from 'vitest'
import { planFor } from '../../../src/domain/calendar/planFor.ts'
import type { PlanRequest } from '../../../src/domain/plan/request.ts'
import type { Day } from '../../../src/domain/shared/days.ts'
import { run, runs } from '../../fixtures/histories/history.ts'
import { NO_FLAGS, person } from '../../fixtures/people.ts'

// Stage 1 on Monday and Thursday; on Thursday 7 January one spot on the bone is sore: the plan ends that day.
const LOG = [run('2027-01-04', 1), run('2027-01-07', 1, { boneSpot: true })]

const planOf = (profile: Partial<PlanRequest['profile']>, takenOn: Day) => {
  const request = person({ daysOff: 60, side: 'left', runDays: ['mon', 'thu'], ...profile })
  const screening = { takenOn, answers: NO_FLAGS }
  return planFor({ ...request, today: '2027-01-12', screening, log: LOG })
}
const gateOf = (...asked: Parameters<typeof planOf>) => planOf(...asked).gate.outcome
const bone = (clearanceOn: Day, takenOn: Day) =>
  gateOf({ condition: 'bone-stress-low', clearanceOn }, takenOn)

describe('after a refer', () => {
  it('a bone asks for a checklist and an agreement, both later than that day', () => {
    expect(bone('2027-01-08', '2027-01-08')).toBe('open')
    expect(bone('2027-01-08', '2027-01-07')).toBe('see-clinician')
    expect(bone('2027-01-07', '2027-01-08')).toBe('see-clinician')
    expect(bone('2027-01-02', '2027-01-08')).toBe('see-clinician')
  })

  it('the plan stays where it ended while the agreement is missing', () => {
    const agreedBefore = { condition: 'bone-stress-low', clearanceOn: '2027-01-07' } as const
    expect(planOf(agreedBefore, '2027-01-08').position).toMatchObject({ action: 'refer', stage: 1 })
  })

  it('a kneecap asks for the checklist alone', () => {
    expect(gateOf({ condition: 'patellofemoral' }, '2027-01-08')).toBe('open')
    expect(gateOf({ condition: 'patellofemoral' }, '2027-01-07')).toBe('see-clinician')
  })

  it('an agreement is asked under twelve weeks after a birth, and at twelve no more', () => {
    const gateAfter = (weeksSinceBirth: number) =>
      gateOf({ condition: 'postnatal', weeksSinceBirth, clearanceOn: '2027-01-02' }, '2027-01-08')
    expect(gateAfter(11)).toBe('see-clinician')
    expect(gateAfter(12)).toBe('open')
  })

  it('an old agreement answers no flag either', () => {
    const request = person({ condition: 'patellofemoral', side: 'left', clearanceOn: '2027-01-02' })
    const screening = { takenOn: '2027-01-08', answers: { ...NO_FLAGS, 'D-10': 'yes' } } as const
    const asked = { ...request, today: '2027-01-12', screening, log: LOG } as const
    expect(planFor(asked).gate.outcome).toBe('see-clinician')
    const again = { ...asked, profile: { ...asked.profile, clearanceOn: '2027-01-08' } } as const
    expect(planFor(again).gate.outcome).toBe('open')
  })
})

describe('the way back in after a refer', () => {
  const stageOn = (today: Day, daysOff: number, stages: string) => {
    const log = runs('2027-01-04', 'mon wed fri', stages)
    const last = log.at(-1)
    const ended = log.map((entry) => (entry === last ? { ...entry, nightPain: true } : entry))
    const request = person({ condition: 'patellar', side: 'left', daysOff })
    const screening = { takenOn: today, answers: NO_FLAGS }
    return planFor({ ...request, today, screening, log: ended }).position?.stage
  }

  // A sore tendon, 5 days off: stage 9. Two below are 7; three weeks without a run would start at 5.
  it('is two stages below, and no higher than a start after the days without a run', () => {
    expect(stageOn('2027-01-07', 5, '9')).toBe(7)
    expect(stageOn('2027-01-25', 5, '9')).toBe(5)
  })

  // 56 days off: stage 2. Six clean runs later the plan ends at 5; two below are 3.
  it('is no higher than the first start', () => expect(stageOn('2027-01-21', 56, '2 2 3 3 4 4 5')).toBe(2))

  it('waits for no morning of a run before the refer', () => {
    const request = person({ condition: 'patellar', side: 'left', daysOff: 5 })
    const open = run('2027-01-04', 9, { painNextMorning: null })
    const log = [open, run('2027-01-05', 9, { nightPain: true })]
    const screening = { takenOn: '2027-01-06', answers: NO_FLAGS } as const
    const { position } = planFor({ ...request, today: '2027-01-06', screening, log })
    expect(position).toMatchObject({ action: 'start', stage: 7 })
  })

  it('is stage 1 at the lowest', () => expect(stageOn('2027-01-07', 56, '2')).toBe(1))
})
