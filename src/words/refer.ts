import { FLARE_LOOKS_BACK_DAYS, REFER_STAGES_BACK } from '../domain/course/rules.ts'
import { days } from './counts.ts'

/** When the plan has stopped until a clinician has looked. */
export const REFER = {
  heading: 'See a clinician before the next run',
  action: 'Do not run until they have looked. Walk only as far as it does not hurt.',
  why: 'Why the plan stopped',
  back: 'The way back in',
  steps: {
    clinician: 'See a physiotherapist, GP or sports doctor. Take your report with you.',
    report: 'Make the report',
    agreement: 'When they agree that you may run, write the new date into your plan.',
    toPlan: 'Open your plan',
    check: 'Then answer the checklist again, on a later day than the stop.',
    toCheck: 'Open the checklist',
    start: `The plan then starts again, at least ${REFER_STAGES_BACK} stages lower.`,
  },
} as const

/** After a run that asked for rest. */
export const FLARE = {
  title: 'A sore spell: what to do now',
  today: 'Today',
  changed: `What had changed in the ${days(FLARE_LOOKS_BACK_DAYS)} before`,
  moveOn: 'How you move on',
} as const
