import type { LoggedValues, ReadinessSign, Uncounted } from '../domain/shared/loggedReasons.ts'
import { days, minutes, times, weeks } from './counts.ts'
import { dateText, listText } from './days.ts'
import { VERDICT_SENTENCES } from './pain-check.ts'
import { durationText } from './session.ts'

const UNCOUNTED: Readonly<Record<Uncounted, string>> = {
  limit: "a clinician's limit kept it shorter",
  hold: 'that morning asked for an easier one',
  swap: 'that morning asked for a walk or rest instead',
  'easier-week': 'it belongs to an easier week',
  cap: 'it was cut to what your recent runs allow',
  resting: 'it came in the days of rest',
  'before-start': 'it came before the plan began',
  'second-that-day': 'it was the second that day',
}

const READINESS: Readonly<Record<ReadinessSign, string>> = {
  'answer-1': 'one answer is at its lowest',
  ill: 'you feel ill',
  'two-short-nights': 'two nights were very short',
  'two-answers': 'two answers were low',
  'short-night': 'the night was short',
  'heart-rate': 'your resting heart rate is up',
}

const DOOR_NAMES = {
  'fourth-day': 'a fourth run day',
  'longer-run': 'one longer run a week',
  hills: 'gentle hills',
  strides: 'short relaxed strides',
  'hard-session': 'one harder session a week',
} as const

const AWAY = {
  ill: 'because you were ill',
  pain: 'because of pain',
  sore: 'because you were sore',
  holiday: 'for a holiday',
  travel: 'for travel',
  life: 'because life came first',
} as const

/** A sentence for each reason that a log, an own table or the way beyond 30 minutes gives. */
export const LOGGED_SENTENCES: {
  readonly [Code in keyof LoggedValues]: (values: LoggedValues[Code]) => string
} = {
  ...VERDICT_SENTENCES,
  'run-clean': (v) => `That was clean run ${v.clean} of ${v.needed} at stage ${v.stage}.`,
  'run-rose': (v) => `That run was clean, so stage ${v.stage} is next.`,
  'run-below-due': (v) =>
    v.stage < v.due
      ? `That run was stage ${v.stage} and stage ${v.due} was due, so it does not count yet.`
      : `That run was shorter than stage ${v.due} asks, so it does not count yet.`,
  'run-uncounted': (v) => `That run went well. It does not count, because ${UNCOUNTED[v.why]}.`,
  'rise-waits': (v) =>
    `The next stage waits until you tell us how the morning after ${dateText(v.openOn)} was.`,
  'pace-step-backs': (v) =>
    `This plan has gone back ${v.stepBacks} times, so the pace is careful from here on.`,
  'start-own-table': (v) => `You follow "${v.name}", from its first of ${v.stages} stages.`,
  'morning-late': (v) =>
    `The morning after was not answered for ${days(v.days)}, so the run counts as one to repeat.`,
  'not-completed': (v) =>
    `You ran ${durationText(v.doneSeconds)} of ${durationText(v.plannedSeconds)}. Repeat it, and what you had counts on.`,
  'step-back': (v) =>
    v.stage < v.from
      ? `Go back from stage ${v.from} to stage ${v.stage}. No run before ${dateText(v.until)}.`
      : `Stay at stage ${v.stage} and begin it again. No run before ${dateText(v.until)}.`,
  'second-red': (v) => `This was the second in a row, so you rest longer, until ${dateText(v.until)}.`,
  'missed-repeat': (v) =>
    `After ${days(v.days)} without a run, begin stage ${v.stage} again from its first run.`,
  'missed-hurt': (v) =>
    `After ${days(v.days)} without a run, because of pain or illness, go on at stage ${v.stage}.`,
  'day-paused': (v) => `Your plan pauses until ${dateText(v.until)}, ${AWAY[v.why]}.`,
  'day-skipped': (v) => `You left this day out, ${AWAY[v.why]}.`,
  'day-moved': (v) => `You moved this run to ${dateText(v.to)}.`,
  'readiness-hold': (v) =>
    `An easier run today, because ${listText(v.signs.map((sign) => READINESS[sign]))}.`,
  'readiness-swap': (v) => `Walk or rest today, because ${listText(v.signs.map((sign) => READINESS[sign]))}.`,
  'run-half-next': (v) => `A half-step comes before stage ${v.stage + 1}.`,
  'run-over-cap': (v) =>
    `You ran ${durationText(v.doneSeconds)} outside the plan. Your recent runs allow ${durationText(v.capSeconds)}.`,
  'build-run': (v) => `An easy run of ${minutes(v.minutes)} without a break.`,
  'build-longer': (v) => `The longer run of the week: ${minutes(v.minutes)}, on the way to ${v.goalMinutes}.`,
  'door-open': (v) => `Open to you now: ${DOOR_NAMES[v.door]}. Change one thing at a time.`,
  'door-waits': (v) =>
    `Not yet: ${DOOR_NAMES[v.door]}. That comes after ${weeks(v.neededWeeks)} that went well.`,
  'door-limit': (v) =>
    `Not yet: ${DOOR_NAMES[v.door]}. Your clinician's limit holds until ${dateText(v.until)}.`,
  'goal-reached': (v) =>
    `You have run ${minutes(v.minutes)} three times without trouble. That was your goal.`,
  'flare-rest': (v) => `Today, walk only as far as it does not hurt. No run before ${dateText(v.until)}.`,
  'flare-signs': () =>
    'Night pain, one sore spot on a bone, swelling or giving way: stop, and see a clinician.',
  'flare-next': (v) => `From ${dateText(v.until)} on, the next run is stage ${v.stage}.`,
  'flare-green': (v) =>
    `Move on when a run stays at ${v.during} of 10 or less, and the next morning at ${v.morning} or less.`,
  'changed-longer': (v) =>
    `Your longest run had grown from ${durationText(v.fromSeconds)} to ${durationText(v.toSeconds)} of running.`,
  'changed-closer': (v) => `You ran without a day between: ${times(v.runs)}.`,
  'changed-outside': (v) => `You ran on top of the plan: ${times(v.runs)}.`,
  'changed-thing': (v) =>
    v.what === 'shoe' ? `You ran in other shoes: ${v.name}.` : `You ran on other ground: ${v.name}.`,
  'changed-sleep': (v) =>
    `You slept less than 6 hours in ${v.nights === 1 ? '1 night' : `${v.nights} nights`}.`,
  'changed-nothing': (v) => `Your log shows nothing that changed in the ${days(v.days)} before.`,
  held: (v) => `You came back to ${minutes(v.minutes)} in ${weeks(v.weeks)}, with ${times(v.runs)}.`,
  'held-back': (v) =>
    `You went back ${v.stepBacks === 1 ? 'once' : `${v.stepBacks} times`} when it hurt, and came on again.`,
  'keep-days': (v) => `Keep to ${times(v.runs)} a week for a while, with a day between.`,
  'keep-strength': () => 'Keep the two strength days.',
  'keep-one': () => 'Change one thing at a time: longer, or more often, or hillier, or faster.',
  'watch-pain': (v) =>
    `Pain over ${v.during} of 10 on a run, or a worse next morning, still means an easier week.`,
  'restart-short': (v) => `After up to ${days(v.days)} without a run, carry on and begin gently.`,
  'restart-long': (v) => `After ${days(v.days)} or more, answer the checklist again and make a new plan.`,
  'refer-reds': (v) => `See a clinician. Within ${days(v.days)}, ${times(v.reds)} asked you to stop.`,
  'refer-pelvic': () => 'See a pelvic-health clinician. A pelvic sign has come more than once.',
  'refer-stuck': (v) =>
    `See a clinician. In ${days(v.days)} of running you have not come past stage ${v.stage}.`,
  'refer-slow': (v) =>
    `See a clinician. Stage ${v.stage} was not reached within ${days(v.days)} of your first run.`,
  'refer-holds': (v) =>
    `The plan stopped on ${dateText(v.on)}. It goes on after a clinician has looked and you answer the checklist again.`,
  'after-refer': (v) => `After the stop, start again at stage ${v.stage}.`,
}
