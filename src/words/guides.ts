import { NOT_REVIEWED } from './site.ts'

export type Grade = 'strong' | 'moderate' | 'limited' | 'expert-opinion' | 'conflicting'

/** How good the evidence is, in the words every guide uses. */
export const GRADE_WORDS: Readonly<Record<Grade, string>> = {
  strong: 'strong',
  moderate: 'moderate',
  limited: 'limited',
  'expert-opinion': 'expert opinion',
  conflicting: 'studies disagree',
}

export type ReviewStatus = 'clinically-reviewed' | 'peer-checked' | 'not-clinically-reviewed'

export const REVIEW_WORDS: Readonly<Record<ReviewStatus, string>> = {
  'clinically-reviewed': 'Reviewed by a clinician.',
  'peer-checked': 'Checked by a second writer, not by a clinician.',
  'not-clinically-reviewed': NOT_REVIEWED,
}

/** Shelves that hold a guide, as a person reads them. */
export const CATEGORY_WORDS: Readonly<Record<string, string>> = {
  'start-here': 'The whole way',
  assess: 'Check first',
  training: 'Run and walk',
}

/** `5205` -> "5,205". */
export const groupedNumber = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',')

/** "Source 3" or "Sources 6, 7, 8": the numbers read as they are shown. */
export const sourceLabel = (numbers: readonly number[]): string =>
  `${numbers.length === 1 ? 'Source' : 'Sources'} ${numbers.join(', ')}`

/** "1 source", "28 sources". */
export const sourceCount = (count: number): string => `${count} ${count === 1 ? 'source' : 'sources'}`

/** Leads past everything else to the first section of a guide, where its emergency card stands. */
export const EMERGENCY_JUMP = 'Very unwell, or worried about your chest or breathing? Read this first'

/** Stands at a sign whose source could not be checked. */
export const CAUTION_MARK = 'our caution'

/** The page that lists the guides. */
export const GUIDES = {
  title: 'Guides',
  description:
    'Guides to coming back to running, in plain English. Each claim shows its source, and where studies disagree you read both sides.',
  lead: 'Plain English for people who are coming back to running. Each claim shows its source. Where studies disagree, you read both sides.',
  path: 'Where to start',
  order: 'Read them in this order.',
  check: 'Then answer the checklist.',
  plan: 'Then make your plan.',
} as const

/** What to do at which pain, beside the numbers of the rule. */
export const PAIN_LIGHTS = {
  green: 'Go on. If the next morning is as usual, the session counts.',
  amber: 'Ease off. Do the same session again after a rest day.',
  red: (days: number) => `Stop and walk home. Rest ${days} full days, then go one step back.`,
  sign: 'A limp or swelling',
  always: 'Stop, whatever the number says.',
} as const

/** Beside the steps of a self-test inside a guide. */
export const SELF_TEST_CARD = {
  needs: 'You need:',
  painLimit: (limit: number) => `Most pain: ${limit} out of 10.`,
  workOn: 'To work on it:',
} as const

/** An example of the first weeks of a plan. */
export const FIRST_WEEKS = {
  whole: (length: string) => `The whole plan: ${length}`,
  running: (minutes: string) => `${minutes} of running`,
  easier: 'an easier one',
  walks: 'Each session begins and ends with a walk.',
} as const

/** What paper says where the screen holds a tool. */
export const PRINTED = {
  tool: (name: string) => `On the screen, a tool stands here: “${name}”.`,
} as const
