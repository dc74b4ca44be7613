import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flagsAsked } from '../../../src/domain/screening/asked.ts'
import { ANSWERS, type Answer, FLAG_GROUPS, type FlagId } from '../../../src/domain/screening/model.ts'
import { FLAGS } from '../../../src/domain/screening/rules.ts'
import { triage } from '../../../src/domain/screening/triage.ts'

type Answers = Partial<Record<FlagId, Answer>>
const IDS = FLAGS.map((flag) => flag.id)
const NO: Answers = Object.fromEntries(IDS.map((id) => [id, 'no']))
const ASKED = { hasRun: true, cleared: false }
const outcomeOf = (answers: Answers, context = ASKED) =>
  triage({ takenOn: '2026-11-23', answers }, context).outcome

/** The register of RULES: which answer puts a person where. */
const WHEN_UNSURE = {
  emergency: 'same-day',
  'same-day': 'see-clinician',
  'see-clinician': 'see-clinician',
  postpone: 'postpone',
} as const

describe('what one answer leads to', () => {
  it.each(FLAGS)('$id: yes counts in its own group, unsure is never no', ({ id, group }) => {
    expect(outcomeOf({ ...NO, [id]: 'yes' })).toBe(group)
    expect(outcomeOf({ ...NO, [id]: 'unsure' })).toBe(WHEN_UNSURE[group])
    expect(outcomeOf({ ...NO, [id]: 'no' })).toBe('clear')
  })

  it.each(FLAGS)('$id: left open, it postpones', ({ id }) => {
    const { [id]: _, ...rest } = NO
    expect(outcomeOf(rest)).toBe('postpone')
  })

  it('a clinician who agreed answers only the flags the register names', () => {
    const answered = IDS.filter(
      (id) => outcomeOf({ ...NO, [id]: 'yes' }, { ...ASKED, cleared: true }) === 'clear',
    )
    expect(answered.toSorted()).toEqual(['D-10', 'D-12', 'D-20', 'D-24', 'D-26', 'D-27'])
  })

  it('the last run is asked about only when there was one', () => {
    expect(flagsAsked(true)).toHaveLength(31)
    expect(flagsAsked(false)).toHaveLength(30)
    expect(flagsAsked(false).map((flag) => flag.id)).not.toContain('D-32')
    expect(outcomeOf({ ...NO, 'D-32': 'yes' }, { hasRun: false, cleared: false })).toBe('clear')
  })
})

const urgency = (outcome: ReturnType<typeof outcomeOf>) =>
  outcome === 'clear' ? FLAG_GROUPS.length : FLAG_GROUPS.indexOf(outcome)

const anyAnswers: fc.Arbitrary<Answers> = fc
  .array(fc.constantFrom<Answer | undefined>(...ANSWERS, undefined), {
    minLength: IDS.length,
    maxLength: IDS.length,
  })
  .map((answers) => Object.fromEntries(IDS.map((id, at) => [id, answers[at]] as const).filter(([, a]) => a)))

describe('worse news never helps', () => {
  it('adding a yes never makes the advice milder', () => {
    fc.assert(
      fc.property(
        anyAnswers,
        fc.constantFrom(...IDS),
        fc.boolean(),
        fc.boolean(),
        (answers, id, hasRun, cleared) => {
          const context = { hasRun, cleared: cleared && answers[id] !== undefined }
          const before = urgency(outcomeOf(answers, context))
          expect(urgency(outcomeOf({ ...answers, [id]: 'yes' }, context))).toBeLessThanOrEqual(before)
        },
      ),
      { numRuns: 5_000 },
    )
  })

  it('turning a no into "not sure" never makes the advice milder', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...IDS), (answers, id) => {
        const before = urgency(outcomeOf({ ...answers, [id]: 'no' }))
        expect(urgency(outcomeOf({ ...answers, [id]: 'unsure' }))).toBeLessThanOrEqual(before)
      }),
      { numRuns: 5_000 },
    )
  })
})
