import { flagsAsked } from './asked.ts'
import type { Answer, Finding, Flag, FlagGroup, FlagId, Screening, Triage } from './model.ts'
import { FLAG_GROUPS } from './model.ts'

/** What the answers are read against. */
export interface TriageContext {
  /** The log holds a run, so D-32 is asked. */
  readonly hasRun: boolean
  /** A clinician's agreement stands and is recent enough for the flags that it may answer. */
  readonly cleared: boolean
}

/**
 * Reads a screening: which flags count, how urgent the most urgent is, and which were left open.
 * "Not sure" counts one group lower in the two urgent groups and as yes in the other two.
 */
export function triage(screening: Screening, context: TriageContext): Triage {
  const asked = flagsAsked(context.hasRun)
  const unanswered = asked.filter((flag) => screening.answers[flag.id] === undefined).map((flag) => flag.id)
  const findings = asked.flatMap((flag) => finding(flag, screening.answers[flag.id], context.cleared))
  return { outcome: mostUrgent(findings, unanswered), findings, unanswered }
}

function finding(flag: Flag & { id: FlagId }, answer: Answer | undefined, cleared: boolean): Finding[] {
  if (answer === undefined || answer === 'no') return []
  if (cleared && flag.clearable) return []
  return [{ flag: flag.id, answer, group: answer === 'yes' ? flag.group : groupWhenUnsure(flag.group) }]
}

function groupWhenUnsure(group: FlagGroup): FlagGroup {
  if (group === 'emergency') return 'same-day'
  return group === 'same-day' ? 'see-clinician' : group
}

function mostUrgent(findings: readonly Finding[], unanswered: readonly FlagId[]): Triage['outcome'] {
  const worst = FLAG_GROUPS.find((group) => findings.some((found) => found.group === group))
  if (worst) return worst
  return unanswered.length > 0 ? 'postpone' : 'clear'
}
