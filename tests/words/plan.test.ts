import { expect, it } from 'vitest'
import { CONDITION_IDS } from '../../src/domain/plan/model.ts'
import { PAIN_RULES } from '../../src/domain/plan/painRules.ts'
import { BONE_SITES, PLACES } from '../../src/domain/plan/places.ts'
import { questionsFor } from '../../src/domain/plan/questions.ts'
import { noteText } from '../../src/words/notes.ts'
import { painRuleTexts, stepBackText } from '../../src/words/pain.ts'
import { chipTexts, endsText } from '../../src/words/plan.ts'
import { answerText, faultSentence } from '../../src/words/plan-answers.ts'
import { BORROWED_NAMES } from '../../src/words/plan-borrowed.ts'
import { CHOICE_WORDS } from '../../src/words/plan-choices.ts'
import { sessionWords } from '../../src/words/session.ts'
import { CALF, circumstances } from '../fixtures/answers.ts'

it('names every place, every bone and every set of rules it borrows', () => {
  const labels = [...CHOICE_WORDS.place, ...CHOICE_WORDS.boneSite]
  for (const { id } of [...PLACES, ...BONE_SITES]) {
    const label = labels.find((choice) => choice.value === id)?.label
    expect(label, id).toBeDefined()
    expect(label, id).not.toBe(id)
  }
  for (const { rules } of PLACES.filter((place) => place.rules !== 'clinician'))
    expect(BORROWED_NAMES[rules], rules).toBeDefined()
})

it('says the range of the end, never one date alone', () => {
  const text = endsText({ earliest: '2027-01-15', likely: '2027-02-07', latest: '2027-03-19' }, '2026-11-23')
  expect(text).toContain('8 to 17 weeks')
  expect(text.match(/20\d\d/g)).toHaveLength(3)
})

it('says every fault in a plain sentence with what to do', () => {
  expect(faultSentence({ field: 'age', code: 'out-of-bounds', typed: '300', least: 10, most: 110 })).toBe(
    '300 cannot be right here. Enter your age from 10 to 110.',
  )
  expect(faultSentence({ field: 'lastRunDay', code: 'no-such-date', typed: '31 2 2026' })).toContain(
    'There is no date 31 2 2026.',
  )
  expect(
    faultSentence({ field: 'runDays', code: 'days-too-close', instead: ['mon', 'thu'], rest: 2 }),
  ).toContain('Leave 2 days between, such as Monday and Thursday.')
})

it('keeps the injury of an earlier answer out of the chips', () =>
  expect(chipTexts({ ...CALF, stopped: 'break' })).not.toContain('Calf strain'))

it('prints the pain rule from the numbers it is decided by', () => {
  for (const id of CONDITION_IDS) expect(painRuleTexts(id).length).toBeGreaterThanOrEqual(3)
  expect(painRuleTexts('calf-strain')[1]?.text).toContain(`up to ${PAIN_RULES.muscle.amber.during} of 10`)
  expect(painRuleTexts('bone-stress-low')[0]?.text).toMatch(/^No pain while you run, none that evening/)
})

it('shows every answer in words in the list of answers', () => {
  const texts = questionsFor(CALF, circumstances).map((question) => [question.id, answerText(question, CALF)])
  expect(texts).toContainEqual(['lastRun', '10 weeks ago'])
  expect(texts).toContainEqual(['runDays', 'Monday, Wednesday and Friday'])
  expect(texts).toContainEqual(['goalMinutes', '30 minutes'])
})

it('says a half-step by its minutes, not by its torn pattern', () =>
  expect(
    sessionWords({
      date: '2026-11-23',
      kind: 'run',
      stage: 5,
      half: true,
      segments: [
        { kind: 'walk', seconds: 300 },
        { kind: 'run', seconds: 840 },
        { kind: 'walk', seconds: 300 },
      ],
      runSeconds: 840,
      totalSeconds: 1440,
    }),
  ).toBe('Half-step: 14 min of running'))

it('prints the step back of a sample from the rule of its condition', () => {
  expect(stepBackText('calf-strain')).toContain(`over ${PAIN_RULES.muscle.amber.during} of 10`)
  expect(stepBackText('bone-stress-low')).toContain('any pain the next morning')
})

it('does not call a plan out of reach because its latest end is unknown', () =>
  expect(noteText({ code: 'latest-end-unknown', values: {} })).toMatch(/^This plan reaches your goal\./))
