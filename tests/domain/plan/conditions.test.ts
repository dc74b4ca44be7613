import { describe, expect, it } from 'vitest'
import { planFor } from '../../../src/domain/calendar/planFor.ts'
import { CONDITIONS } from '../../../src/domain/plan/rules.ts'
import { CONDITION_IDS, type ConditionId, type Pace } from '../../../src/domain/shared/ids.ts'
import { person } from '../../fixtures/people.ts'

/** Section 4 of the contract, typed out: register, family, clearance asked, pain limit, impact gate, bound, pace. */
const TABLE: readonly [ConditionId, string, string, boolean, number, boolean, number | null, Pace][] = [
  ['break', 'C-01', 'none', false, 2, true, null, 'standard'],
  ['bone-stress-low', 'C-02', 'bone', true, 0, false, 1, 'careful'],
  ['mtss', 'C-04', 'shin', false, 2, true, 4, 'standard'],
  ['achilles', 'C-05', 'tendon', false, 2, false, null, 'standard'],
  ['plantar-heel', 'C-06', 'tendon', false, 2, false, null, 'standard'],
  ['patellofemoral', 'C-07', 'knee', false, 2, true, null, 'standard'],
  ['itb', 'C-08', 'itb', false, 2, true, null, 'standard'],
  ['patellar', 'C-09', 'tendon', false, 2, false, null, 'standard'],
  ['hamstring-tendon', 'C-10', 'tendon', false, 2, false, null, 'standard'],
  ['hamstring-strain', 'C-10', 'muscle', false, 2, true, 2, 'standard'],
  ['calf-strain', 'C-11', 'muscle', false, 2, true, 2, 'careful'],
  ['ankle-sprain', 'C-12', 'ankle', false, 2, true, null, 'standard'],
  ['gluteal', 'C-13', 'tendon', false, 2, false, 4, 'careful'],
  ['surgery', 'C-14', 'knee', true, 0, false, 1, 'careful'],
  ['postnatal', 'C-15', 'pelvic', true, 0, true, null, 'careful'],
  ['illness', 'C-16', 'none', false, 2, false, null, 'careful'],
]

describe.each(TABLE)('%s', (condition, register, family, clearance, painLimit, impactGate, bound, pace) => {
  const runDays = ['mon', 'thu'] as const
  const cleared = { condition, runDays: [...runDays], clearanceOn: '2027-01-01', daysOff: 40 } as const
  const plan = (changes: object) => planFor(person({ ...cleared, runDays: [...runDays], ...changes }))

  it('stands in the register with its pain family', () =>
    expect(CONDITIONS[condition]).toMatchObject({ register, family }))

  it(clearance ? 'asks for a clinician' : 'asks for no clinician', () => {
    const request = person({ condition, runDays: [...runDays], weeksSinceBirth: 11 })
    expect(planFor(request).gate.outcome).toBe(clearance ? 'see-clinician' : 'open')
    expect(plan({ weeksSinceBirth: 11 }).gate.outcome).toBe('open')
  })

  it(`walks with pain up to ${painLimit}, for 30 minutes`, () => {
    expect(plan({ walkPain: painLimit, walkMinutes: 30 }).gate.outcome).toBe('open')
    expect(plan({ walkPain: painLimit + 1 }).gate.outcome).toBe('prepare')
    expect(plan({ walkMinutes: 29 }).gate.outcome).toBe('prepare')
  })

  it(impactGate ? 'asks for the impact gate' : 'asks for no impact gate', () =>
    expect(plan({ impactGatePassed: false }).gate.outcome).toBe(impactGate ? 'prepare' : 'open'),
  )

  it(`goes at ${pace} pace`, () => expect(plan({}).pace).toBe(pace))

  it('starts no higher than its bound', () => {
    const stage = plan({ daysOff: 0 }).start?.stage ?? 0
    if (bound !== null) expect(stage).toBe(bound)
    else expect(stage).toBeGreaterThan(condition === 'postnatal' ? 0 : 4)
  })
})

it('makes no plan for bone stress at a high-risk site, with or without a clinician', () => {
  const outcomes = [{}, { clearanceOn: '2027-01-01' as const }].map(
    (cleared) => planFor(person({ condition: 'bone-stress-high', ...cleared })).gate.outcome,
  )
  expect(outcomes).toEqual(['see-clinician', 'see-clinician'])
})

it('knows every condition', () =>
  expect([...TABLE.map(([id]) => id), 'bone-stress-high'].toSorted()).toEqual(CONDITION_IDS.toSorted()))

describe('after birth', () => {
  const outcome = (profile: object) => planFor(person({ condition: 'postnatal', ...profile })).gate.outcome
  it('opens at 12 weeks', () => expect(outcome({ weeksSinceBirth: 12 })).toBe('open'))
  it('asks for a clinician before', () => expect(outcome({ weeksSinceBirth: 11 })).toBe('see-clinician'))
  it('asks for a clinician when nobody said', () => expect(outcome({})).toBe('see-clinician'))
})
