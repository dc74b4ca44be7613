import type { Day } from '../shared/days.ts'
import type { FLAGS } from './rules.ts'

/** `unsure` is an answer of its own: it is never read as no. */
export const ANSWERS = ['yes', 'no', 'unsure'] as const
export type Answer = (typeof ANSWERS)[number]

/** How soon a person with this flag needs somebody, most urgent first. */
export const FLAG_GROUPS = ['emergency', 'same-day', 'see-clinician', 'postpone'] as const
export type FlagGroup = (typeof FLAG_GROUPS)[number]

/** One question of the red-flag checklist. Its words are in `words/screening.ts`, under the same id. */
export interface Flag {
  readonly id: string
  readonly group: FlagGroup
  /** A clinician's agreement, when recent enough, answers this flag. */
  readonly clearable: boolean
  /** Asked only of people whose log holds a run. */
  readonly needsRun: boolean
}

export type FlagId = (typeof FLAGS)[number]['id']

export interface Screening {
  readonly takenOn: Day
  readonly answers: Readonly<Partial<Record<FlagId, Answer>>>
}

/** One answer that counts, and the group it counts in. */
export interface Finding {
  readonly flag: FlagId
  readonly answer: 'yes' | 'unsure'
  readonly group: FlagGroup
}

export interface Triage {
  /** The most urgent group found; `clear` when nothing was found and nothing is open. */
  readonly outcome: FlagGroup | 'clear'
  readonly findings: readonly Finding[]
  /** Flags that should have been asked and were not. They postpone: unknown is never no. */
  readonly unanswered: readonly FlagId[]
}
