import { describe, expect, it } from 'vitest'
import { eligibilityOf } from '../../../src/domain/plan/eligibility.ts'
import type { Answer, FlagId, Screening } from '../../../src/domain/screening/model.ts'
import { FLAGS } from '../../../src/domain/screening/rules.ts'
import { TODAY } from '../../fixtures/answers.ts'

const NO = Object.fromEntries(FLAGS.filter(({ needsRun }) => !needsRun).map(({ id }) => [id, 'no']))
const screened = (answers: Partial<Record<FlagId, Answer>>, takenOn = TODAY as string): Screening =>
  ({ takenOn, answers: { ...NO, ...answers } }) as Screening
const outcome = (screening: Screening) => {
  const eligibility = eligibilityOf(screening, [], TODAY)
  return eligibility.kind === 'closed' ? eligibility.gate.outcome : eligibility.kind
}

describe('before the first question of the plan', () => {
  it.each(FLAGS)('$id: closed at once, unless a clinician could agree', ({ id, group, clearable }) =>
    expect(outcome(screened({ [id]: 'yes' }))).toBe(clearable ? 'ask' : group),
  )

  it('names every finding, the most urgent one deciding', () => {
    const eligibility = eligibilityOf(screened({ 'D-01': 'unsure', 'D-30': 'yes', 'D-10': 'yes' }), [], TODAY)
    expect(eligibility).toMatchObject({ kind: 'closed', gate: { outcome: 'same-day' } })
    if (eligibility.kind === 'closed')
      expect(eligibility.gate.because.map(({ values }) => values)).toEqual([
        { flag: 'D-01', answer: 'unsure', group: 'same-day' },
        { flag: 'D-30', answer: 'yes', group: 'postpone' },
      ])
  })

  it('asks for the checklist first where there is none, or it has a gap, or is 28 days old', () => {
    expect(eligibilityOf(null, [], TODAY).kind).toBe('screen-first')
    expect(outcome({ takenOn: TODAY, answers: { 'D-10': 'yes' } })).toBe('screen-first')
    expect(outcome(screened({}, '2026-10-26'))).toBe('screen-first')
    expect(outcome(screened({}, '2026-10-27'))).toBe('ask')
  })

  it('runs since then keep an old checklist good, as long as no 28 days lie between two', () => {
    const old = screened({}, '2026-10-26')
    expect(eligibilityOf(old, ['2026-11-10'], TODAY).kind).toBe('ask')
    expect(eligibilityOf(old, ['2026-10-20'], TODAY).kind).toBe('screen-first')
  })

  it('does not let a gap hide a finding', () =>
    expect(outcome({ takenOn: TODAY, answers: { 'D-01': 'yes' } })).toBe('emergency'))
})
