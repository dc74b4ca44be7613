import { describe, expect, it } from 'vitest'
import { selfTest } from '../../../src/domain/baseline/tests.ts'
import { chooseTests } from '../../../src/domain/plan/chooseTests.ts'
import { CONDITIONS } from '../../../src/domain/plan/rules.ts'
import { CONDITION_IDS, type ConditionId } from '../../../src/domain/shared/ids.ts'

const choose = (condition: ConditionId, lacksClearance = false, doors = false) =>
  chooseTests(condition, { lacksClearance, flagged: false, doors })
const now = (...asked: Parameters<typeof choose>) =>
  choose(...asked)
    .filter(({ wait }) => wait === null)
    .map(({ id }) => id.slice(2))
    .join(' ')

describe('which tests a condition needs', () => {
  it.each([
    ['break', '01 02 03 04 05 06 07 08 09 14'],
    ['achilles', '01 04 05 06 08 09 14'],
    ['itb', '01 02 03 04 05 06 07 08 09 10 11 14'],
    ['calf-strain', '01 02 03 04 05 06 07 08 09 14'],
    ['postnatal', '01 02 03 04 05 06 07 08 09 11 12 14 15'],
    ['bone-stress-low', '01 03 04 05 06 08 09 14'],
  ] as const)('%s: %s', (condition, ids) => expect(now(condition)).toBe(ids))

  it('a bone that needs a clinician at every step is given none', () => {
    expect(choose('bone-stress-high')).toEqual([])
  })

  it('has every movement of the impact gate where the plan asks for it', () => {
    const gated = CONDITION_IDS.filter((id) => CONDITIONS[id].impactGate)
    for (const id of gated)
      expect(now(id).split(' ')).toEqual(expect.arrayContaining(['02', '03', '04', '07']))
  })

  it('is in the order of the register', () => {
    for (const id of CONDITION_IDS) {
      const ids = choose(id).map((test) => test.id)
      expect(ids).toEqual(ids.toSorted())
    }
  })
})

describe('what waits', () => {
  it.each(['bone-stress-low', 'surgery'] as const)(
    '%s without a clinician: walk and stand only',
    (condition) => {
      expect(now(condition, true)).toBe('01 04')
      expect(choose(condition, true).find(({ id }) => id === 'E-06')?.wait).toBe('clinician')
    },
  )

  it('soon after a birth no test has running steps', () => {
    const open = choose('postnatal', true).filter(({ wait }) => wait === null)
    expect(open.filter(({ id }) => selfTest(id).impact)).toEqual([])
    expect(open.length).toBeGreaterThan(5)
  })

  it('bounds and the hop for distance wait for the door to hills and speed', () => {
    expect(
      choose('break')
        .filter(({ wait }) => wait === 'later')
        .map(({ id }) => id),
    ).toEqual(['E-12', 'E-13'])
    expect(now('break', false, true)).toContain('12 13')
  })

  it('a sign that waits for a clinician holds every test', () => {
    const held = chooseTests('break', { lacksClearance: false, flagged: true, doors: true })
    expect(held.map(({ wait }) => wait)).toEqual(held.map(() => 'flag'))
    expect(held.length).toBeGreaterThan(5)
  })

  it('asking about hills never opens what waits for a clinician', () => {
    expect(now('surgery', true, true)).toBe('01 04')
  })
})
