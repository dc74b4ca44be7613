import { RESULT_HOLDS_DAYS, RETEST_DAYS } from '../domain/baseline/marks.ts'
import {
  GOALS,
  HEEL_RAISE_PAIN_LIMIT,
  IMPACT_NEEDS,
  POSTNATAL_GOALS,
  POSTNATAL_IMPACT_NEEDS,
} from '../domain/baseline/rules.ts'
import { SELF_TESTS } from '../domain/baseline/tests.ts'
import { capSeconds } from '../domain/plan/cap.ts'
import type { ConditionId } from '../domain/plan/model.ts'
import { PAIN_RULES, type PainBounds, RED_REST_DAYS } from '../domain/plan/painRules.ts'
import {
  ANKLE_EARLY_DAYS,
  BRISK_FROM_STAGE,
  BRISK_UNDER_DAYS,
  CAP_FLOOR_SECONDS,
  CAP_SHARE,
  CAP_WINDOW_DAYS,
  CAREFUL_AFTER_GAP_DAYS,
  CAREFUL_FROM_YEARS,
  CLEAN_SESSIONS,
  CONDITIONS,
  EASIER_AFTER_WEEKS,
  FOUR_RUN_DAYS,
  GAP_ROWS,
  GOAL_CLEAN_SESSIONS,
  HALF_STEP_OVER_SECONDS,
  HALF_STEP_SHORTER_SECONDS,
  NEW_START_AFTER_GAP_DAYS,
  POSTNATAL_WEEKS,
  RISES_A_WEEK,
  RUN_SPACING_DAYS,
  RUNS_A_WEEK,
  SLOW_SPACING_DAYS,
  SLOW_SPACING_TO_STAGE,
  START_BOUND_BMI,
  START_BOUND_NOT_WALKING,
  START_BOUND_SIXTY,
  WALK_GATE_MINUTES,
  WALK_STEP_MINUTES,
} from '../domain/plan/rules.ts'
import {
  CLEARANCE_LASTS_DAYS,
  FLAGS,
  OLDEST_INACTIVE_YEARS,
  SCREENING_LASTS_DAYS,
  YOUNGEST_YEARS,
} from '../domain/screening/rules.ts'
import { isCaution } from '../domain/screening/sources.ts'
import type { TestId } from '../domain/shared/ids.ts'
import { FAMILIES, FAMILY_WORDS } from './pain-families.ts'
import { minutesText } from './session.ts'
import { TESTS, testName } from './tests.ts'

export interface Figure {
  readonly name: string
  readonly value: string
}

const row = (name: string, value: string | number): Figure => ({ name, value: String(value) })
const pain = (limit: number): string => `${limit} of 10`
const daysOff = (spacing: number): string => (spacing === 2 ? '1 day' : `${spacing - 1} days`)
const LONGEST_EXAMPLE_SECONDS = 600

type Needs = Readonly<Partial<Record<TestId, number>>>

/** What each test asks, one row a test, so that a number of the engine cannot be missing from the page. */
const testRows = (needs: Needs): readonly Figure[] =>
  SELF_TESTS.flatMap(({ id }) => {
    const needed = needs[id]
    return needed === undefined ? [] : [row(testName(id), `${needed} ${TESTS[id].unit}${inches(id, needed)}`)]
  })

const CENTIMETRES_AN_INCH = 2.54
const inches = (test: TestId, needed: number): string =>
  TESTS[test].unit === 'cm' ? ` (${(needed / CENTIMETRES_AN_INCH).toFixed(1)} in)` : ''

const heelRaisesAsked = (condition: ConditionId): string => `${CONDITIONS[condition].heelRaises?.count}`

/** Families that a red run sends back two stages. */
const farBack = FAMILIES.filter((family) => PAIN_RULES[family].stagesBack === 2).map(
  (family) => FAMILY_WORDS[family].name,
)
const upTo = ({ during }: PainBounds): string => (during === 0 ? '0' : `0 to ${during}`)

/** The numbers of each rule, read from the planner's own constants so that page and plan cannot differ. */
export const FIGURES: Readonly<Record<string, readonly Figure[]>> = {
  'R-01': [
    row('Warning signs asked', FLAGS.length),
    row('Of these, our caution without a source', FLAGS.filter(({ id }) => isCaution(id)).length),
    row('Answers hold for', `under ${SCREENING_LASTS_DAYS} days without a run`),
    row("A clinician's agreement holds for", `${CLEARANCE_LASTS_DAYS} days`),
    row('Youngest age without a clinician', `${YOUNGEST_YEARS} years`),
    row('Oldest age for people not used to walking', `${OLDEST_INACTIVE_YEARS} years`),
  ],
  'R-02': [
    row('Brisk walk', `${WALK_GATE_MINUTES} min`),
    row('Pain on it, at most', pain(CONDITIONS.break.painLimit)),
    row('After bone injury, surgery or birth', pain(CONDITIONS['bone-stress-low'].painLimit)),
    row('Until you can, every second walk grows by', `${WALK_STEP_MINUTES} min`),
  ],
  'R-03': [
    ...testRows(IMPACT_NEEDS),
    ...testRows(POSTNATAL_IMPACT_NEEDS).map(({ name, value }) =>
      row(`After a birth: ${name.toLowerCase()}`, value),
    ),
    row('Pain on any of them, at most', pain(CONDITIONS.break.painLimit)),
    row('After a birth: pain, at most', pain(CONDITIONS.postnatal.painLimit)),
  ],
  'R-04': [
    ...testRows(GOALS),
    ...testRows(POSTNATAL_GOALS).map(({ name, value }) => row(`After a birth: ${name.toLowerCase()}`, value)),
    row('Heel raises count up to a pain of', pain(HEEL_RAISE_PAIN_LIMIT)),
    row('Before a run after a calf strain, heel raises', heelRaisesAsked('calf-strain')),
    row('After Achilles pain', heelRaisesAsked('achilles')),
    row('A test is done again after', `${RETEST_DAYS} days`),
    row('A result answers questions of the plan for', `${RESULT_HOLDS_DAYS} days`),
  ],
  'R-05': [
    row('Not used to walking: start at most at', `stage ${START_BOUND_NOT_WALKING}`),
    row(`From ${CAREFUL_FROM_YEARS} years: start at most at`, `stage ${START_BOUND_SIXTY}`),
    row('Another injury in the last 12 months', '1 stage lower'),
    row(`Ankle sprain under ${ANKLE_EARLY_DAYS} days ago`, '1 stage higher'),
    row('After a birth, without a clinician', `not before ${POSTNATAL_WEEKS} weeks`),
  ],
  'R-08': [
    row('Between two runs, at least', daysOff(RUN_SPACING_DAYS)),
    row(`After bone injury or surgery, to stage ${SLOW_SPACING_TO_STAGE}`, daysOff(SLOW_SPACING_DAYS)),
    row('Runs in 7 days, at most', RUNS_A_WEEK),
    row('Beyond 30 minutes, with four run days, at most', FOUR_RUN_DAYS.runs),
    row('Of these, days in a row, at most', FOUR_RUN_DAYS.inARow),
  ],
  'R-09': [
    row('Clean sessions a stage, careful pace', CLEAN_SESSIONS.careful),
    row('Standard pace', CLEAN_SESSIONS.standard),
    row(`Brisk pace, from stage ${BRISK_FROM_STAGE} up`, CLEAN_SESSIONS.brisk),
    row('Brisk pace is for breaks under', `${BRISK_UNDER_DAYS} days`),
    row('Rises in 7 days, at most', RISES_A_WEEK),
  ],
  'R-10': [row('An easier week after', `${EASIER_AFTER_WEEKS} weeks with a rise`)],
  'R-11': [
    ...FAMILIES.map((family) => {
      const { green, amber } = PAIN_RULES[family]
      return row(FAMILY_WORDS[family].name, `green ${upTo(green)}, amber to ${amber.during}`)
    }),
    row('Bone: the next morning', 'no pain'),
    row('Tendon: the next morning', `at most ${PAIN_RULES.tendon.green.morning} over usual`),
    row('Others: the next morning', 'as usual'),
    row('After red', `${daysOff(RED_REST_DAYS + 1)} off, 1 stage back`),
    row(`After red, ${farBack.join(', ').toLowerCase()}`, '2 stages back'),
  ],
  'R-12': [
    ...GAP_ROWS.toReversed().map(({ fromDays, stagesBack }) =>
      row(
        `From ${fromDays} days without a run`,
        stagesBack === 1 ? '1 stage back' : `${stagesBack} stages back`,
      ),
    ),
    row('Careful pace from', `${CAREFUL_AFTER_GAP_DAYS} days`),
    row('The table of starts counts too from', `${NEW_START_AFTER_GAP_DAYS} days`),
  ],
  'R-14': [
    row('Looks back over', `${CAP_WINDOW_DAYS} days`),
    row('A run may be longer by', `${CAP_SHARE * 100}%`),
    row('or, where that is more, by', minutesText(CAP_FLOOR_SECONDS.standard)),
    row('At careful pace by', minutesText(CAP_FLOOR_SECONDS.careful)),
    row(
      `Longest run so far ${minutesText(LONGEST_EXAMPLE_SECONDS)}: the next at most`,
      minutesText(capSeconds(LONGEST_EXAMPLE_SECONDS, 'standard')),
    ),
    row('Careful pace: a half-step where a stage adds over', minutesText(HALF_STEP_OVER_SECONDS)),
    row('A half-step is shorter than that stage by', minutesText(HALF_STEP_SHORTER_SECONDS)),
  ],
  'R-16': [row('Clean sessions at the goal before anything is added', GOAL_CLEAN_SESSIONS)],
  'R-18': [row('Start at most at', `stage ${START_BOUND_BMI}`)],
}

/** What a reader needs to know before the numbers make sense. */
export const FIGURE_NOTES: Readonly<Record<string, string>> = {
  'R-03': 'Where a test is done on one leg, each leg does it.',
  'R-04': 'Goals for each leg, where a test is done on one leg.',
  'R-11':
    'Pain while you run, from 0 to 10. Green: the run counts. Amber: do the same run again. More is red: stop and step back.',
  'R-12': 'Of a step back and a new start, the lower one counts.',
  'R-13':
    'Answers go from 1 (bad) to 5 (good). SD says how far your own mornings usually lie from their mean.',
  'R-14': 'All in minutes of running. Walking is not limited.',
}

/** The start of R-05: its ladder and its table. */
export const START = {
  ladder: 'Every stage of the ladder',
  ladderNote: 'Each session also begins and ends with a walk. Light is walking, dark is running.',
  table: 'Which stage fits which break',
  days: 'Time without a run',
  columns: [
    { key: 'break', name: 'No injury, ran 30 min before' },
    { key: 'break-new', name: 'No injury, ran less before' },
    { key: 'tissue', name: 'Muscle, tendon or joint' },
    { key: 'slow', name: 'Bone, surgery or birth' },
    { key: 'illness', name: 'Illness' },
  ],
  between: (from: number, next: number | undefined) =>
    next === undefined ? `${from} days or more` : `${from} to ${next - 1} days`,
} as const
