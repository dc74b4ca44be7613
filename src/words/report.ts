import type { Period } from '../domain/log/period.ts'
import type { PeriodFault } from '../domain/report/period.ts'
import { LONGEST_TEXT, WEEK_CHOICES } from '../domain/report/rules.ts'
import type { Section } from '../domain/report/sections.ts'
import type { Day } from '../domain/shared/days.ts'
import { dateText } from './days.ts'

/** The tool around the page: what it asks, and the headings that it shares with the form on paper. */
export const REPORT = {
  title: 'A report for your clinician',
  description:
    'One page for a physiotherapist or doctor: your running, your pain and your tests. Made on your device, sent to nobody.',
  lead: 'One page, read in a minute. It is made on this device and sent to nobody. You print it, or save it as a PDF.',
  holdsTitle: 'What it will hold',
  holds: [
    'your question, at the top',
    'your running, week by week',
    'your pain by place, and the mornings after',
    'your self-tests, left and right',
    'what the plan changed, and why',
    'the signs of your checklist, and your limits',
  ],
  emptyTitle: 'Your log is empty so far',
  empty:
    'Log your first run, and the running and the pain fill in. What you have answered stands below already.',
  toLog: 'Log a run',
  toPlan: 'Make your plan first',
  toCheck: 'Answer the checklist',
  formTitle: 'Make it yours',
  question: 'The question you want to ask',
  questionHint: `One or two sentences. They stand at the top. Up to ${LONGEST_TEXT.question} characters.`,
  medicines: 'Medicines you take (optional)',
  medicinesHint: 'Such as painkillers, or tablets for your bones. As you would say it.',
  name: 'Your name (optional)',
  nameHint: 'Only for the page that you print.',
  span: 'Which weeks',
  spans: {
    ...Object.fromEntries(WEEK_CHOICES.map((count) => [String(count), `The last ${count} weeks`])),
    own: 'Dates I choose',
  } as Readonly<Record<string, string>>,
  from: 'First day',
  until: 'Last day',
  sections: 'What to show',
  print: 'Print or save as PDF',
  printHint: 'It fits on one page, A4 or US Letter.',
  preview: 'The page as it prints',
  heading: 'Returning to running',
  forClinician: 'A report for my clinician',
  myQuestion: 'My question',
  noQuestion: 'No question written yet.',
} as const

export const SECTION_NAMES: Readonly<Record<Section, string>> = {
  who: 'Who',
  flags: 'Red flags answered',
  load: 'Running by week',
  pain: 'Pain by place',
  mornings: 'The mornings after',
  tests: 'Self-tests, left and right',
  changes: 'What the plan changed, and why',
  limits: "A clinician's limits",
  medicines: 'Medicines',
}

export const PERIOD_FAULTS: Readonly<Record<PeriodFault, string>> = {
  missing: 'Enter both days. Until then the last 12 weeks are shown.',
  'ends-first': 'The last day comes before the first. Check both.',
  'in-the-future': 'The last day is still to come. Enter today or a day before.',
}

/** The page to fill in by hand. */
export const PAPER = {
  title: 'What to tell a clinician',
  lead: 'The report needs JavaScript. Without it, print this page and fill it in by hand. One side is enough.',
  question: 'What do you want to know most? One or two sentences.',
  hints: {
    who: 'What stopped you, which side, and when. Days without a run. When you began again, and what you run now.',
    flags: 'Each sign of the checklist that you did not answer with no, and the day you answered it.',
    load: 'For each week: how many runs, minutes of running, the longest run.',
    pain: 'Each place that hurt on a run: left or right, on how many runs, the worst from 0 to 10.',
    mornings: 'How many runs had a worse next morning, and the worst one from 0 to 10.',
    tests: 'For each test: left, right, and the day.',
    changes: 'When you repeated a session, went back or rested, and why.',
    limits: 'What a clinician has told you so far, and until when.',
    medicines: 'What you take, painkillers too.',
  } satisfies Record<Section, string>,
  foot: 'Filled in by the person alone, without an examination.',
} as const

/** Where the page comes from, and what it cannot be. */
export const sourceLine = (today: Day): string =>
  `Made by the person on ${dateText(today)} with Restride. No clinician has reviewed these rules yet.`
export const REPORT_LIMIT = 'It holds only what the person typed.'

export const periodText = ({ from, until }: Period): string => `${dateText(from)} to ${dateText(until)}`
