import type { Because } from '../domain/shared/because.ts'
import type { ReasonCode } from '../domain/shared/reasons.ts'
import { days, minutes, times, weeks } from './counts.ts'
import { dateText } from './days.ts'
import { GATE_SENTENCES } from './gate-reasons.ts'
import { LOGGED_SENTENCES } from './logged-reasons.ts'
import { PLAN_SENTENCES, type Sentences } from './plan-reasons.ts'
import { durationText } from './session.ts'

/** One sentence for every reason there is. A reason without one does not compile. */
const SENTENCES: Sentences = {
  ...GATE_SENTENCES,
  ...PLAN_SENTENCES,
  ...LOGGED_SENTENCES,
  'walk-build': (v) =>
    `Walk briskly for ${minutes(v.minutes)}. The walks grow little by little to ${v.goalMinutes}.`,
  'plan-starts': (v) => `Your next session is the first of stage ${v.stage}.`,
  'rest-before-start': (v) => `Your plan starts on ${dateText(v.startOn)}.`,
  'rest-not-chosen': () => 'You did not choose this weekday for running.',
  'rest-between': (v) => `Leave at least ${days(v.restDays)} without running between two runs.`,
  'rest-enough-runs': (v) => `Your last 7 days already hold ${times(v.runs)}.`,
  'rest-after-red': (v) =>
    `Rest from running until ${dateText(v.until)}. Walk only as far as it does not hurt.`,
  'strength-day': (v) => `A strength day, one of ${v.days} this week. Not before a run.`,
  'cross-day': () => 'Easy cycling, swimming or walking, if you like. Rest is as good.',
  'rest-full': () => 'Take one full day of rest in seven.',
  'session-stage': (v) => `Stage ${v.stage}, clean run ${v.session} of ${v.needed}.`,
  'session-goal': (v) => `Stage ${v.stage} reaches your goal. Clean run ${v.session} of ${v.needed}.`,
  'session-two-rises': (v) =>
    `Repeat stage ${v.stage}. The last 7 days already held ${v.rises} rises, and more is too fast.`,
  'easier-week': (v) => `An easier week at stage ${v.stage}, after ${weeks(v.weeks)} with a rise.`,
  'rest-easier-week': () => 'This is an easier week, with one run fewer.',
  'after-gap': (v) => `This run comes after ${days(v.days)} without one, so it is stage ${v.stage}.`,
  'session-half': (v) =>
    `A half-step from stage ${v.stage} towards stage ${v.next}: ${durationText(v.runSeconds)} of running.`,
  'session-cap': (v) =>
    v.longestSeconds === 0
      ? `You had no run in the last 30 days, so this one stops at ${durationText(v.runSeconds)} of running.`
      : `Your longest recent run was ${durationText(v.longestSeconds)}. This one stops at ${durationText(v.runSeconds)} of running.`,
  limit: (v) => `Your clinician's limit holds until ${dateText(v.until)}, so this is stage ${v.stage}.`,
  'rest-limit': (v) => `Your clinician's limit allows no run of this plan until ${dateText(v.until)}.`,
  'rest-limit-days': (v) =>
    `Your clinician's limit of ${times(v.runs)} a week holds until ${dateText(v.until)}.`,
}

/** Why, in a sentence or two, with the values it was decided by. */
export const reasonText = <Code extends ReasonCode>({ code, values }: Because<Code>): string =>
  SENTENCES[code](values)
