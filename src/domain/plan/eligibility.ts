import { longestSilenceDays } from '../screening/lasting.ts'
import type { Screening } from '../screening/model.ts'
import { SCREENING_LASTS_DAYS } from '../screening/rules.ts'
import { triage } from '../screening/triage.ts'
import { because } from '../shared/because.ts'
import type { Day } from '../shared/days.ts'
import type { Gate } from './model.ts'
import { MORNING_FLAG } from './screeningGate.ts'

/** What the checklist alone says before the first question of the plan is asked. */
export type Eligibility =
  | { readonly kind: 'ask' }
  /** No checklist, one too old to hold, or one with questions left open. */
  | { readonly kind: 'screen-first' }
  /** A finding that no clinician's agreement could answer: no answer to the plan's questions would change it. */
  | { readonly kind: 'closed'; readonly gate: Gate }

/** R-01, read before any effort is asked for. A finding that an agreement may answer leads on to that question. */
export function eligibilityOf(screening: Screening | null, ranOn: readonly Day[], today: Day): Eligibility {
  if (!screening || longestSilenceDays(screening.takenOn, ranOn, today) >= SCREENING_LASTS_DAYS)
    return { kind: 'screen-first' }
  const hasRun = screening.answers[MORNING_FLAG] !== undefined
  const { outcome, findings, unanswered } = triage(screening, { hasRun, cleared: true })
  const [first, ...rest] = findings.map(({ flag, answer, group }) => because('flag', { flag, answer, group }))
  if (first && outcome !== 'clear') return { kind: 'closed', gate: { outcome, because: [first, ...rest] } }
  return { kind: unanswered.length > 0 ? 'screen-first' : 'ask' }
}
