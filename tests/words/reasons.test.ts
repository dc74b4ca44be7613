import { describe, expect, it } from 'vitest'
import type { NoteCode, NoteValues } from '../../src/domain/calendar/model.ts'
import type { FaultCode, FaultValues } from '../../src/domain/plan/fault.ts'
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
  'rest-after-red': { until: DAY },
  'strength-day': { days: 2 },
  'cross-day': {},
  'run-clean': { stage, clean: 1, needed: 2 },
  'run-rose': { stage },
  'run-below-due': { stage: 2, due: 3 },
  'run-uncounted': { why: 'cap' },
  'rise-waits': { openOn: DAY },
  'pace-step-backs': { stepBacks: 2 },
  'start-own-table': { name: 'From my clinic', stages: 8 },
  'refer-sign': { signs: ['boneSpot', 'nightPain'] },
  'pelvic-sign': {},
  'red-sign': { signs: ['limp', 'swelling'] },
  'during-red': { pain: 6, limit: 5 },
  'evening-red': { pain: 1 },
  'morning-red': { pain: 3, limit: 1 },
  'morning-open': {},
  'morning-late': { days: 4 },
  'during-amber': { pain: 4, limit: 5 },
  'within-green': { limit: 2 },
  'not-completed': { doneSeconds: 300, plannedSeconds: 600 },
  'step-back': { from: 5, stage: 4, until: DAY },
  'second-red': { until: DAY },
  'missed-repeat': { days: 6, stage },
  'missed-hurt': { days: 10, stage },
  'day-paused': { until: DAY, why: 'holiday' },
  'day-skipped': { why: 'ill' },
  'day-moved': { to: DAY },
  'readiness-hold': { signs: ['two-answers', 'short-night'] },
  'readiness-swap': { signs: ['answer-1', 'ill', 'two-short-nights'] },
  'run-half-next': { stage: 5 },
  'run-over-cap': { doneSeconds: 1800, capSeconds: 900 },
  'build-run': { minutes: 30 },
  'build-longer': { minutes: 36, goalMinutes: 60 },
  'door-open': { door: 'longer-run', cleanWeeks: 2 },
  'door-waits': { door: 'hills', neededWeeks: 4 },
  'door-limit': { door: 'hills', until: '2027-03-01' },
  'goal-reached': { minutes: 30 },
  'flare-rest': { until: DAY },
  'flare-signs': {},
  'flare-next': { until: DAY, stage },
  'flare-green': { during: 2, morning: 1 },
  'changed-longer': { fromSeconds: 600, toSeconds: 720 },
  'changed-closer': { runs: 1 },
  'changed-outside': { runs: 2 },
  'changed-thing': { what: 'shoe', name: 'Blue' },
  'changed-sleep': { nights: 1 },
  'changed-nothing': { days: 10 },
  held: { weeks: 12, runs: 33, minutes: 30 },
  'held-back': { stepBacks: 1 },
  'keep-days': { runs: 3 },
  'keep-strength': {},
  'keep-one': {},
  'watch-pain': { during: 2 },
  'restart-short': { days: 7 },
  'restart-long': { days: 28, lastsDays: 28 },
  'refer-reds': { reds: 3, days: 14 },
  'refer-pelvic': { signs: 2 },
  'refer-stuck': { days: 28, stage },
  'refer-slow': { days: 56, stage: 4 },
  'refer-holds': { on: DAY },
  'after-refer': { stage },
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
  'dates-crossed': { from: DAY },
  'id-twice': { id: 'a' },
  notation: { fault: { line: 1, column: 1, code: 'no-run', found: '', values: {} } },
  'sessions-differ': { asked: 2, noted: 3 },
}
const NOTES: NoteValues = {
  'goal-out-of-reach': { days: 365 },
  'latest-end-unknown': {},
  'two-runs-a-day': { date: DAY },
  'run-before-start': { date: DAY },
  'move-to-same-day': { date: DAY },
  'own-steps-over-cap': { stages: [4, 6] },
}

const codesOf = <Code extends string>(table: Readonly<Record<Code, unknown>>) => Object.keys(table) as Code[]
const reason = <C extends ReasonCode>(code: C) => reasonText({ code, values: REASONS[code] } as never)
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
