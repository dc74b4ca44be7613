import {
  CAREFUL_AFTER_STEP_BACKS,
  COMPLETED_SHARE,
  FLARE_LOOKS_BACK_DAYS,
  HEART_RATE_MORNINGS,
  HURT_GAP_ROWS,
  MORNING_OPEN_DAYS,
  READINESS,
  REFER_PELVIC_SIGNS,
  REFER_REDS,
  REFER_SLOW,
  REFER_STAGES_BACK,
  REFER_STUCK_DAYS,
  REPEAT_AFTER_GAP_DAYS,
  SECOND_RED_REST_DAYS,
  SECOND_RED_STAGES,
} from '../domain/course/rules.ts'
import { FIRST_DOOR_WEEKS, LONGER_AFTER_FOURTH_WEEKS, NEXT_DOOR_WEEKS } from '../domain/plan/doors.ts'
import { STRENGTH_DAYS_A_WEEK } from '../domain/plan/rules.ts'
import { days, weeks } from './counts.ts'
import type { Figure } from './figures.ts'

const row = (name: string, value: string | number): Figure => ({ name, value: String(value) })
const stages = (count: number): string => (count === 1 ? '1 stage back' : `${count} stages back`)

/** The numbers that a log is read by, printed from the engine's own. */
export const LOGGED_FIGURES: Readonly<Record<string, readonly Figure[]>> = {
  'R-07': [row('After a red run the log is searched for what changed in', days(FLARE_LOOKS_BACK_DAYS))],
  'R-09': [row('Careful pace after', `${CAREFUL_AFTER_STEP_BACKS} steps back`)],
  'R-11': [
    row('A second red run in a row', `${days(SECOND_RED_REST_DAYS)} and ${SECOND_RED_STAGES} stage more`),
    row('A morning not answered counts as amber after', days(MORNING_OPEN_DAYS)),
    row('A run counts as done from', `${COMPLETED_SHARE * 100}% of its running`),
  ],
  'R-12': [
    row(`From ${days(REPEAT_AFTER_GAP_DAYS)}, a run day left out`, 'the stage again'),
    ...HURT_GAP_ROWS.toReversed().map(({ fromDays, stagesBack, newStart }) =>
      row(
        `From ${days(fromDays)}, because of pain or illness`,
        newStart ? `${stages(stagesBack)} or a new start` : stages(stagesBack),
      ),
    ),
  ],
  'R-13': [
    row(`An easier run: answers at ${READINESS.holdScore} of 5 or worse`, READINESS.holdAnswers),
    row('An easier run: sleep under', `${READINESS.holdSleepHours} hours`),
    row(
      'An easier run: one such answer, and a heart rate over your mean by',
      `${READINESS.heartRateDeviations} SD`,
    ),
    row('Walk or rest: any answer at', `${READINESS.swapScore} of 5`),
    row('Walk or rest: two nights under', `${READINESS.swapSleepHours} hours`),
    row('Heart rate is compared with your last', days(READINESS.heartRateDays)),
    row('Mornings that this mean needs', HEART_RATE_MORNINGS),
    row('An easier week after so many such mornings in 7 days', READINESS.holdsForEasierWeek),
  ],
  'R-16': [
    row('The longer run comes after a fourth run day by', weeks(LONGER_AFTER_FOURTH_WEEKS)),
    row('Hills, or strides where they come first, after', `${weeks(FIRST_DOOR_WEEKS)} that went well`),
    row('Each next thing after', `${weeks(NEXT_DOOR_WEEKS)} more`),
  ],
  'R-17': [
    row(`Red runs in ${days(REFER_REDS.days)}`, REFER_REDS.most),
    row('The same after a bone injury', REFER_REDS.bone),
    row('Runs with a pelvic sign', REFER_PELVIC_SIGNS),
    row('Running without a higher stage', days(REFER_STUCK_DAYS)),
    row(`Stage ${REFER_SLOW.stage} not reached after`, days(REFER_SLOW.days)),
    row('The way back in starts at least', stages(REFER_STAGES_BACK)),
  ],
  'R-19': [row('Strength days a week', STRENGTH_DAYS_A_WEEK)],
}
