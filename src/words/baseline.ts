import type { Comparison, Symmetry } from '../domain/baseline/compareSides.ts'
import type { Verdict } from '../domain/baseline/judge.ts'
import { RESULT_HOLDS_DAYS, RETEST_DAYS } from '../domain/baseline/marks.ts'
import type { Unit } from '../domain/baseline/measures.ts'
import type { ResultSide } from '../domain/baseline/model.ts'
import type { Usual } from '../domain/baseline/norms.ts'
import type { RecordFault } from '../domain/baseline/record.ts'
import type { Change, Trend } from '../domain/baseline/trend.ts'
import type { WaitReason } from '../domain/plan/chooseTests.ts'
import type { Day } from '../domain/shared/days.ts'
import { SIGN_WORDS } from './baseline-tests.ts'
import { capital } from './capital.ts'
import { dateText, listText } from './days.ts'

export const SELF_TEST = {
  title: 'Where do I stand?',
  description:
    'A self-test at home: walking, balance, ankle, calf and hip, left against right, with the error of each test.',
  lead: 'Up to a dozen small tests, left against right. About 15 minutes, and a 30-minute walk on its own.',
  gives: [
    { strong: 'Your numbers', rest: ', next to what is usual and how far each test can be wrong' },
    { strong: 'What to work on', rest: ', and when to test again' },
    { strong: 'Into your plan', rest: ': it starts gentler where a test says so' },
  ],
  limit: 'A self-test cannot tell who gets hurt. It chooses what to work on, and it sets the pace.',
  start: 'Start the self-test',
  goOn: 'Go on with the self-test',
  again: 'Test again',
  results: 'My results',
  stale: (day: Day) =>
    `You began on ${dateText(day)} and left it there. All of it is kept. Results that old may no longer be true.`,
  takeUp: 'Go on with it all the same',
  afresh: 'Start afresh',
  retestOn: (day: Day) =>
    `Test again from ${dateText(day)}. Oftener than every ${RETEST_DAYS} days tells you nothing new.`,
  listTitle: 'Your tests',
  listLead:
    'In this order, from gentle to hard. After 5 minutes of walking. You can stop and go on another day.',
  next: (name: string) => `Next: ${name}`,
  allDone: 'See my results',
  seeResults: 'See what I have so far',
  none: 'No test here is for you now',
  noneText:
    'With this kind of bone stress every step belongs to a clinician. Ask them which tests you may do.',
  toPlan: 'Build my plan',
  changeAnswers: 'Change what stopped me',
  doors: 'I run 30 minutes and want the tests before hills and speed',
  state: { done: 'Done', half: 'One side done', begun: 'Begun', open: 'Not yet', waits: 'Waits' },
  back: 'Back',
  side: { left: 'Left leg', right: 'Right leg', both: '' } satisfies Record<ResultSide, string>,
  uninjured: 'This is the leg that was not hurt. It goes first.',
  needs: 'You need',
  how: 'How to do it',
  pain: 'Worst pain during the test',
  painLimit: (limit: number) =>
    limit === 0 ? 'Your limit for pain is 0: stop at any pain.' : `Your limit for pain: ${limit} of 10.`,
  signs: 'Did something end the test? (optional)',
  note: 'What you noticed (optional)',
  save: 'Keep and go on',
  leaveOut: 'Leave this out',
  toList: 'Stop for now',
  zero: 'If you could not do it, write 0.',
  count: 'Count here',
  beat: 'The beat',
  upDown: ['up', 'down'] as const,
  resultTitle: 'Your results',
  resultLead: 'Numbers for you and your clinician. None of them is a chance of getting hurt.',
  nothing: 'Nothing has been measured yet. Start with the first test.',
  workOn: 'What to work on',
  workNothing: 'No result asks for special work. Two strength sessions a week keep it so.',
  workWalk: 'the walks of your plan, which start from what you can do now',
  workLead: 'Twice a week, on days without a run. Start gently, and stop with a little in hand.',
  inGuide: (name: string) => `${name} in the guide`,
  hold: `Your plan uses results for ${RESULT_HOLDS_DAYS} days. One under its goal counts until you test again.`,
  morning: 'The morning after: how did the leg feel?',
  morningSame: 'As usual',
  morningWorse: 'Worse than usual',
  finish: 'This round is done',
  print: 'Print',
  incomplete: (names: readonly string[]) =>
    `Not counted yet, because something is missing: ${listText(names)}. What you typed is kept.`,
  noScript: 'The tool that stands here needs JavaScript.',
  toPaper: 'Print the tests instead',
  paperTitle: 'The tests on paper',
  paperLead:
    'All tests with room to write. Do only those that fit you. After bone stress or surgery, ask a clinician first.',
  paperCheck: 'First, the red-flag checklist.',
  paperBoth: 'Result',
  painText: (pain: number) => (pain === 0 ? 'no pain' : `pain ${pain} of 10`),
  usualRemark: {
    age: 'Usual is not a goal.',
    'age-and-sex': 'It was measured on a slope; a flat floor may give more. Usual is not a goal.',
    everyone: 'No table by age was found. Usual is not a goal.',
  },
  paperColumns: ['Side', 'Number', 'Pain 0 to 10', 'Date'],
} as const

const UNITS: Readonly<Record<Unit, readonly [one: string, many: string]>> = {
  minutes: ['minute', 'minutes'],
  seconds: ['second', 'seconds'],
  repetitions: ['', ''],
  centimetres: ['cm', 'cm'],
  degrees: ['degree', 'degrees'],
}
/** "7.5 cm", "40 seconds", "18". */
export const valueText = (value: number, unit: Unit): string =>
  `${value} ${UNITS[unit][value === 1 ? 0 : 1]}`.trim()

export const WAIT_WORDS: Readonly<Record<WaitReason, string>> = {
  clinician: 'After a clinician has agreed that you may load the leg.',
  birth: 'From 12 weeks after the birth, or when a clinician agrees.',
  flag: 'After a clinician has answered the sign on your checklist.',
  later: 'Before hills and speed, once you run 30 minutes.',
}

export function recordFaultText(fault: RecordFault): string {
  if (fault.field === 'pain') return 'Choose a number from 0 to 10 for the pain.'
  if (fault.code === 'missing') return 'Enter the number, or choose "Leave this out".'
  if (fault.code === 'too-much')
    return `"${fault.typed}" is more than this test goes up to. Enter a number from 0 to ${fault.most}.`
  if (fault.code === 'not-whole') return `"${fault.typed}" is not whole. Count only full ones.`
  return `"${fault.typed}" is not a number. Use digits, such as 12.`
}

/** One result in words: never good or bad, and what it asks for. */
export function verdictText(verdict: Verdict, unit: Unit): string {
  switch (verdict.kind) {
    case 'recorded':
      return 'Recorded, not graded.'
    case 'goal-reached':
      return `At the goal of ${valueText(verdict.goal, unit)}.`
    case 'nearly':
      return `On the way to the goal of ${valueText(verdict.goal, unit)}.`
    case 'build-first':
      return `Under the goal of ${valueText(verdict.goal, unit)}. Build up first.`
    case 'too-sore':
      return `It hurt ${verdict.pain} of 10. The limit is ${verdict.limit}, so it does not count as passed.`
    case 'ended-by-sign':
      return `It ended with ${listText(verdict.signs.map((sign) => SIGN_WORDS[sign]))}, so it does not count as passed.`
  }
}

/** Left against right, in words. */
export function comparisonText(comparison: Comparison, unit: Unit): string {
  switch (comparison.kind) {
    case 'none':
      return ''
    case 'one-side':
      return `The ${comparison.missing} side is not measured yet, so there is nothing to compare.`
    case 'numbers-only':
      return 'Nobody has measured how far this test can be wrong. So the numbers stand as they are.'
    case 'no-real-difference':
      return comparison.basis === 'error'
        ? `No real difference. Up to ${valueText(comparison.within, unit)} is within the error of the test.`
        : `No real difference by our mark of ${valueText(comparison.within, unit)}. Its error is not known.`
    case 'difference':
      return comparison.basis === 'error'
        ? `The ${comparison.lower} side is lower by ${valueText(comparison.by, unit)}. The error of the test is ${valueText(comparison.over, unit)}.`
        : `The ${comparison.lower} side is lower by ${valueText(comparison.by, unit)}. Our mark is ${valueText(comparison.over, unit)}; the error is not known.`
  }
}

export const symmetryText = ({ percent, verdict }: Symmetry): string =>
  `The hurt side hops ${percent}% as far. ${
    verdict === 'reached'
      ? 'That is what is asked before speed. Within the error, 90% and 97% are the same.'
      : 'Before speed, 90% is asked.'
  }`

export function usualText({ kind, band, values: [least, most] }: Usual, unit: Unit): string {
  const range = least === most ? valueText(most, unit) : `${least} to ${valueText(most, unit)}`
  if (kind === 'everyone') return `Usual in adults: ${range}.`
  return `Usual at ${band?.from} to ${band?.to} years: about ${range}.`
}

export function changeText(change: Change, unit: Unit): string {
  if (change.kind === 'first') return ''
  if (change.by === 0) return 'The same as the last time.'
  const by = `${change.by > 0 ? '+' : ''}${valueText(change.by, unit)}`
  if (change.kind === 'error-unknown')
    return `${by} since the last time. How much of that is chance, nobody has measured.`
  const error = valueText(change.error, unit)
  return change.kind === 'within-error'
    ? `No change since the last time: ${by} is within the error of ${error}.`
    : `${by} since the last time. That is more than the error of ${error}.`
}

/** How a test went from its first time to its last, in one sentence; empty while no side was tested twice. */
export function trendText(trends: readonly Trend[], unit: Unit): string {
  const sides = trends.flatMap(({ side, results, overall }) => {
    const [first, last] = [results[0], results.at(-1)]
    if (!first || !last || overall.kind === 'first') return []
    const leg = SELF_TEST.side[side].toLowerCase()
    const numbers =
      overall.by === 0
        ? `still ${valueText(last.value, unit)}`
        : `from ${first.value} to ${valueText(last.value, unit)}`
    return [[`${leg} ${numbers}`.trim(), overallText(overall, unit)].filter(Boolean).join(', ')]
  })
  const text = sides.join('; ')
  return text && `${capital(text)}.`
}

/** What the error says of a change; empty where it says nothing. */
function overallText(overall: Exclude<Change, { kind: 'first' }>, unit: Unit): string {
  if (overall.kind === 'error-unknown' || overall.by === 0) return ''
  const error = valueText(overall.error, unit)
  return overall.kind === 'within-error'
    ? `no change: the error is ${error}`
    : `more than the error of ${error}`
}

/** Beside and below the chart of a test. */
export const TREND = {
  title: (name: string) => `${name} over time`,
  date: 'Date',
  result: 'Result',
  band: (error: string) =>
    `The band is the error of the test, ${error} either way. Inside it nothing has changed.`,
  noBand: 'No band: nobody has measured how far this test varies by itself.',
  pain: (value: string, pain: number) => `${value} (pain ${pain})`,
} as const
