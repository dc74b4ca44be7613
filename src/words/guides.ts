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
}

export const PHASE_WORDS = {
  assess: 'Assess',
  prepare: 'Prepare',
  'run-walk': 'Run-walk',
  continuous: 'Run without breaks',
  build: 'Build',
  perform: 'Perform',
} as const

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
]

/** `2026-11-23` -> "23 November 2026". */
export function longDate(day: string): string {
  const [year, month, date] = day.split('-')
  return `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}`
}

/** `5205` -> "5,205". */
export const groupedNumber = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',')

/** "Source 3" or "Sources 6, 7 and 8". */
export function sourceLabel(numbers: readonly number[]): string {
  const last = numbers.at(-1)
  return numbers.length === 1 ? `Source ${last}` : `Sources ${numbers.slice(0, -1).join(', ')} and ${last}`
}

/** "1 source", "28 sources". */
export const sourceCount = (count: number): string => `${count} ${count === 1 ? 'source' : 'sources'}`

/** Stands at a sign whose source could not be checked. */
export const CAUTION_MARK = 'our caution'
