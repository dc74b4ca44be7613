import { describe, expect, it } from 'vitest'
import type { NoteCode, NoteValues } from '../../src/domain/calendar/model.ts'
import type { FaultCode, FaultValues } from '../../src/domain/plan/fault.ts'
import { because } from '../../src/domain/shared/because.ts'
import type { ReasonCode, ReasonValues } from '../../src/domain/shared/reasons.ts'
import { faultText } from '../../src/words/faults.ts'
import { noteText } from '../../src/words/notes.ts'
import { reasonText } from '../../src/words/reasons.ts'

const DAY = '2027-01-04'
const under = { test: 'E-06', value: 17, needed: 20 } as const
const stage = 3

/** Plausible values for every reason; a new reason without them does not compile. */
const REASONS: ReasonValues = {
  'screening-clear': { takenOn: DAY },
  'screening-open': { unanswered: 2, flags: ['D-01', 'D-02'] },
  'screening-old': { days: 28, lastsDays: 28 },
  flag: { flag: 'D-01', answer: 'unsure', group: 'same-day' },
  'flag-age': { years: 17 },
  'clearance-given': { clearanceOn: DAY },
  'walk-passed': { minutes: 35, pain: 1 },
  'walk-short': { minutes: 1, neededMinutes: 30 },
  'walk-pain': { pain: 3, limit: 2 },
  'walk-sign': { signs: ['limp', 'swelling'] },
  'walk-build': { minutes: 15, goalMinutes: 30 },
  'walks-first': { days: 14 },
  'impact-passed': {},
  'impact-not-passed': {},
  'impact-value': under,
  'impact-pain': { test: 'E-03', pain: 4, limit: 2 },
  'impact-sign': { test: 'E-03', signs: ['giving-way'] },
  'heel-raises': { value: 14, needed: 15 },
  'heel-raise-pain': { pain: 4, limit: 3 },
  'under-goal': under,
  'clearance-missing': { condition: 'surgery' },
  'bone-high-risk': {},
  'birth-unknown': {},
  'birth-recent': { weeks: 11, neededWeeks: 12 },
  'start-table': { condition: 'calf-strain', days: 70, stage: 2 },
  'start-ankle': { days: 13, stage },
  'start-bound': { condition: 'mtss', stage },
  'start-walks': { stage },
  'start-other-injury': { stage },
  'start-age': { years: 60, stage },
  'plan-starts': { stage },
  'rest-before-start': { startOn: DAY },
  'rest-not-chosen': {},
  'rest-between': { restDays: 1 },
  'rest-enough-runs': { runs: 3 },
  'rest-full': {},
  'pace-condition': { condition: 'break', days: 20, pace: 'brisk' },
  'pace-age': { years: 60 },
  'pace-other-injury': {},
  'session-stage': { stage, session: 1, needed: 3 },
  'session-goal': { stage: 13, session: 1, needed: 3 },
  'session-two-rises': { stage, rises: 2 },
  'easier-week': { stage, weeks: 3 },
  'rest-easier-week': { weeks: 3 },
  'after-gap': { days: 17, stage },
  'start-longest': { longestMinutes: 10, stage },
  'session-half': { stage: 5, next: 6, runSeconds: 840 },
  'session-cap': { stage: 13, longestSeconds: 1500, runSeconds: 1680 },
  'start-bmi': { stage: 2 },
  limit: { until: DAY, stage },
  'rest-limit': { until: DAY },
  'rest-limit-days': { until: DAY, runs: 1 },
}
const FAULTS: FaultValues = {
  missing: {},
  'wrong-type': { expected: 'true or false' },
  'not-whole': {},
  'too-small': { minimum: 0, of: 'number' },
  'too-large': { maximum: 10, of: 'number' },
  'not-listed': { options: ['yes', 'no'] },
  'not-a-date': {},
  'unknown-field': { field: 'foo' },
  'after-today': { today: DAY },
  'start-before-today': { today: DAY },
  'run-day-twice': { day: 'mon' },
  'run-days-too-close': { first: 'mon', second: 'thu', restDays: 2 },
  'limit-dates-crossed': { from: DAY },
  notation: { fault: { line: 1, column: 1, code: 'no-run', found: '', values: {} } },
  'sessions-differ': { asked: 2, noted: 3 },
  'log-not-planned': { entries: 1 },
  'own-table-not-planned': {},
}
const NOTES: NoteValues = {
  'build-phase-later': { goalMinutes: 60, ladderMinutes: 30 },
  'goal-out-of-reach': { days: 365 },
  'latest-end-unknown': {},
}

const codesOf = <Code extends string>(table: Readonly<Record<Code, unknown>>) => Object.keys(table) as Code[]
const reason = <C extends ReasonCode>(code: C) => reasonText(because(code, REASONS[code]) as never)
const fault = <C extends FaultCode>(code: C) =>
  faultText({ path: '', code, found: '', allowed: '', values: FAULTS[code] } as never)
const note = <C extends NoteCode>(code: C) => noteText({ code, values: NOTES[code] } as never)

const TEXTS = [
  ...codesOf(REASONS).map((code) => [code, reason(code)] as const),
  ...codesOf(FAULTS).map((code) => [code, fault(code)] as const),
  ...codesOf(NOTES).map((code) => [code, note(code)] as const),
]

describe.each(TEXTS)('%s', (_, text) => {
  it('is whole sentences', () => expect(text).toMatch(/^[A-Z].*\.$/))
  it('stays under 21 words a sentence', () => {
    for (const sentence of text.split(/(?<=[.?])\s+/))
      expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(20)
  })
  it('keeps to the house words', () =>
    expect(text).not.toMatch(
      /!|undefined|NaN|\bsafe\b|\bcleared?\b|\bheal(s|ed|ing)?\b|\btreat|\brisk score|\bwe recommend/i,
    ))
})

it('says a start as a physiotherapist would', () =>
  expect(reason('start-table')).toBe(
    'You have not run for 70 days. For a settled muscle strain of the calf that means stage 2.',
  ))

it('says which run days would do', () =>
  expect(
    faultText({
      path: 'profile.runDays',
      code: 'run-days-too-close',
      found: 'mon, tue',
      allowed: '',
      values: { first: 'mon', second: 'thu', restDays: 1 },
    }),
  ).toBe('Choose two run days that are not next to each other, such as Monday and Thursday.'))

it('says one minute, not one minutes', () => expect(reason('walk-short')).toContain('is 1 minute.'))
