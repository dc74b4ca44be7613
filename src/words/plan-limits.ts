import type { Limit } from '../domain/plan/limit.ts'
import type { LimitFault, LimitField } from '../domain/plan/readLimit.ts'
import { capital } from './capital.ts'
import { minutes, times } from './counts.ts'
import { dateText } from './days.ts'

export const LIMITS = {
  title: 'Limits from a clinician',
  lead: 'Write down what a clinician told you. The plan stays inside it and says so. Of several limits the lowest holds.',
  fields: {
    minutes: 'Most minutes of running in a session',
    stage: 'Highest stage, 0 to 13',
    days: 'Most run days a week',
    from: 'First day',
    until: 'Last day',
  },
  units: { minutes: 'minutes', stage: '', days: 'days' },
  optional: 'Fill in what you were told, and leave the rest empty.',
  boxes: 'Also',
  noHills: 'No hills',
  noSpeed: 'No speed: no strides and no harder sessions',
  ground:
    'Before 30 minutes without a break the plan has no hills and no speed. After that it offers none while this holds.',
  when: 'From when until when?',
  add: 'Add a limit',
  change: 'Change this limit',
  keep: 'Keep this limit',
  done: 'The plan now keeps to this limit.',
  changed: 'The limit was changed.',
  removed: 'The limit was removed.',
  kept: 'Limits that the plan keeps to',
  answered: 'from your answers',
  past: 'over',
  damaged: 'A limit that cannot be read. The plan does not keep to it: enter it again.',
} as const

/** "At most 10 minutes of running, no hills, 4 January 2027 to 1 February 2027". */
export function limitLine(limit: Limit): string {
  const bounds = [
    limit.maxRunMinutes !== undefined && `${minutes(limit.maxRunMinutes)} of running at most`,
    limit.maxStage !== undefined && `stage ${limit.maxStage} at most`,
    limit.runDaysPerWeek !== undefined && `${times(limit.runDaysPerWeek)} a week at most`,
    limit.noHills && 'no hills',
    limit.noSpeed && 'no speed',
  ].filter(Boolean)
  const text = bounds.join(', ')
  return `${capital(text)}, ${dateText(limit.from)} to ${dateText(limit.until)}`
}

const NAMES: Readonly<Partial<Record<LimitField, string>>> = {
  minutes: 'the minutes',
  stage: 'the stage',
  days: 'the run days a week',
}

/** What to do about a fault of the form. */
export function limitFaultText(fault: LimitFault): string {
  const name = NAMES[fault.field] ?? 'it'
  switch (fault.code) {
    case 'no-bound':
      return 'Fill in at least one limit: minutes, stage, run days, hills or speed.'
    case 'ends-first':
      return 'The limit ends before it begins. Check both days.'
    case 'not-a-number':
      return `"${fault.typed}" is not a whole number. Enter ${name} in figures, such as 3.`
    case 'out-of-bounds':
      return `Enter ${name} from ${fault.least} to ${fault.most}.`
    default:
      return fault.field === 'from' ? 'Enter the first day of the limit.' : 'Enter the last day of the limit.'
  }
}
