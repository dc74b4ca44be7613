import type { EmergencyNumber } from '../domain/screening/emergency.ts'
import type { Answer, FlagGroup } from '../domain/screening/model.ts'

/** The sentences of the screens around the questions. The questions are in `words/screening.ts`. */
export const CHECKLIST_TITLE = 'Red-flag checklist'

/** Until a clinician has looked at deep pain in the groin, hip or thigh. */
export const DEEP_HIP_MEANWHILE =
  'Stop running and ask for an urgent appointment. If walking hurts, keep weight off that leg.'

export const START_WORDS = {
  heading: 'Check for red flags first',
  lead: 'Some signs need a clinician, not a run. This checklist tells you which, how soon, and whom to ask.',
  facts: (count: number) => [
    `${count} short questions. They take about 3 minutes.`,
    'Your answers stay on this device.',
    'It is a list from published advice. It names no illness and gives no score.',
  ],
  limit: 'This list knows only what you answer. It cannot see or feel your leg.',
  emergencyNow: 'If you feel very unwell now, do not read on. Call your local emergency number.',
  start: 'Start the questions',
  resume: (number: number) => `Go on with question ${number}`,
  resumeAnswers: 'Go on to your answers',
  startAgain: 'Start again',
  resumeNote: 'You began this checklist today. Your answers are still here.',
  listHeading: 'The whole list on one page',
  listLink: 'The checklist on a page of its own, with the whole list',
  listLead: 'Read it through, top to bottom. One yes is enough for its card to count.',
} as const

export const ANSWER_WORDS: Record<Answer, string> = { yes: 'Yes', no: 'No', unsure: 'I am not sure' }

/** An answer as it stands before a sign: "Yes: a limp today". */
export const ANSWERED_WORDS = { yes: 'Yes', unsure: 'Not sure' } as const

export const QUESTION_WORDS = {
  progress: (number: number, count: number) => `Question ${number} of ${count}`,
  title: (number: number, count: number) => `Question ${number} of ${count} – ${CHECKLIST_TITLE}`,
  errorTitle: (title: string) => `Error: ${title}`,
  oneIsEnough: 'Answer yes if one or more of these is true:',
  back: 'Back',
  next: 'Continue',
  whyWeAsk: 'Why we ask',
  sources: 'Sources:',
  missing: 'Choose yes, no, or I am not sure',
} as const

export const EMERGENCY_WORDS = {
  heading: 'Stop here and get help',
  onward: 'When help is on its way',
  onwardText: 'The other questions can wait. Your answers stay here.',
  goOn: 'Go on with the questions',
  toAnswers: 'Back to your answers',
  change: 'I chose this by mistake',
} as const

export const ANSWERS_WORDS = {
  heading: 'Check your answers',
  lead: 'Is everything right? You can change any answer.',
  groups: {
    emergency: 'Signs that need help at once',
    'same-day': 'Signs for today',
    'see-clinician': 'Signs to show a clinician',
    postpone: 'How you are today',
  } satisfies Record<FlagGroup, string>,
  change: 'Change',
  missing: 'Not answered yet',
  finish: 'See what to do',
} as const

export const RESULT_WORDS = {
  heading: 'What to do now',
  lead: 'Do not run today. Start with the first card.',
  clearHeading: 'No sign in this list',
  clearLead: 'You answered no to every question. Go on to your plan.',
  clearLimitHeading: 'What this list cannot see',
  clearLimits: [
    'It asks about signs that many people share. It cannot examine you.',
    'It knows only today. If something changes, take it again before you run.',
    'If something worries you that is not in the list, ask a clinician.',
  ],
  toPlan: 'Go on to your plan',
  answeredHeading: 'Your answers behind this',
  sayHeading: 'What to say',
  untilHeading: 'Until then',
  backHeading: 'When to come back',
  limit: 'This list names no illness. If a clinician tells you something else, follow the clinician.',
  agreed: 'Has a clinician agreed in the last 90 days that you may run? Give the planner that date.',
  print: 'Print this sheet',
  change: 'Change an answer',
  startAgain: 'Start again',
} as const

/** What a card says in each group, whatever the answers were. */
export const CARE_WORDS = {
  emergency: {
    heading: 'Call your local emergency number now',
    listHeading: 'Call your emergency number now if:',
    action: 'Do not wait to see if it passes. Do not run.',
    comeBack: 'Take the checklist again when a clinician has seen you and agrees that you may run.',
  },
  'same-day': {
    heading: 'Get medical care today',
    listHeading: 'Get medical care today if:',
    action: 'Ask your GP, an urgent care service or an emergency department. Do not run.',
    comeBack: 'Take the checklist again when a clinician has seen you and agrees that you may run.',
  },
  'see-clinician': {
    heading: 'See a clinician before you run',
    listHeading: 'See a clinician before you run if:',
    action: 'Book a physiotherapist, GP or sports doctor. Leave running until then.',
    comeBack: 'Take the checklist again after the visit. Answer by what you were told.',
  },
  postpone: {
    heading: 'Leave running for today',
    listHeading: 'Leave running for today if:',
    action: 'Your plan waits for you. Nothing is lost.',
    comeBack: 'Take the checklist again when it has passed.',
  },
} as const satisfies Record<FlagGroup, object>

export const callHeading = (number: EmergencyNumber | null): string =>
  number ? `Call ${number.emergency} now` : CARE_WORDS.emergency.heading

export const NUMBER_WORDS = {
  chooser: 'Which country are you in?',
  chooserHint: 'The number changes at once. Your choice stays on this device.',
  choose: 'Choose a country',
  also: (number: string) => `${number} reaches the same help.`,
  unknown: 'In many countries 112 reaches help from a mobile phone.',
  advice: (number: string) => `For advice on where to go, call ${number}.`,
  worse: (call: string) => `If one of the emergency signs becomes clear, ${call} at once.`,
  call: (number: string) => `Call ${number}`,
  callNumber: (number: string) => `call ${number}`,
  callLocal: 'call your local emergency number',
  tableHeading: 'Emergency numbers by country',
  columns: ['Country', 'Emergency', 'Also', 'Advice'],
  europe: 'European Union',
  members: (names: string) => `In the European Union, besides Ireland: ${names}.`,
  none: '–',
  anyOther: 'Any other country',
  localNumber: 'Your local emergency number',
  shown: (text: string) => `Shown now: ${text}.`,
} as const

export const LIST_WORDS = {
  unsureHeading: 'If you are not sure',
  unsure: [
    'First card: get medical care today.',
    'Second card: see a clinician before you run.',
    'Third and fourth card: take it as a yes.',
  ],
  needsRun: 'Only if your log here holds a run:',
  noneHeading: 'If none of it is true',
  none: 'No sign in this list. It cannot examine you. If something still worries you, ask a clinician.',
} as const

export const SHEET_WORDS = {
  heading: 'To show a clinician',
  taken: (date: string) => `Red-flag checklist answered on ${date}`,
  found: 'Answered yes or not sure',
  nothing: 'Every question was answered no.',
  columns: ['Answer', 'Sign'],
  notes: 'Notes from the visit',
  foot: 'Answered by the person alone, without an examination. The list names no illness.',
} as const
