import { GOALS, IMPACT_NEEDS } from '../domain/baseline/rules.ts'
import { capSeconds } from '../domain/plan/cap.ts'
import { PAIN_RULES, type PainBounds } from '../domain/plan/painRules.ts'
import {
  ANKLE_EARLY_DAYS,
  BRISK_FROM_STAGE,
  BRISK_UNDER_DAYS,
  CAP_FLOOR_SECONDS,
  CAP_SHARE,
  CAP_WINDOW_DAYS,
  CAREFUL_FROM_YEARS,
  CLEAN_SESSIONS,
  CONDITIONS,
  EASIER_AFTER_WEEKS,
  GOAL_CLEAN_SESSIONS,
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
} from '../domain/plan/rules.ts'
import {
  CLEARANCE_LASTS_DAYS,
  FLAGS,
  OLDEST_INACTIVE_YEARS,
  SCREENING_LASTS_DAYS,
  YOUNGEST_YEARS,
} from '../domain/screening/rules.ts'
import { FAMILIES, FAMILY_WORDS } from './pain-families.ts'
import { durationText, minutesText } from './session.ts'

export interface Figure {
  readonly name: string
  readonly value: string
}

const row = (name: string, value: string | number): Figure => ({ name, value: String(value) })
const pain = (limit: number): string => `${limit} of 10`
const daysOff = (spacing: number): string => (spacing === 2 ? '1 day' : `${spacing - 1} days`)
const LONGEST_EXAMPLE_SECONDS = 600

const upTo = ({ during }: PainBounds): string => (during === 0 ? '0' : `0 to ${during}`)

/** The numbers of each rule, read from the planner's own constants so that page and plan cannot differ. */
export const FIGURES: Readonly<Record<string, readonly Figure[]>> = {
  'R-01': [
    row('Warning signs asked', FLAGS.length),
    row('Of these, our caution without a source', FLAGS.filter(({ caution }) => caution).length),
    row('Answers hold for', `under ${SCREENING_LASTS_DAYS} days without a run`),
    row("A clinician's agreement holds for", `${CLEARANCE_LASTS_DAYS} days`),
    row('Youngest age without a clinician', `${YOUNGEST_YEARS} years`),
    row('Oldest age for people not used to walking', `${OLDEST_INACTIVE_YEARS} years`),
  ],
  'R-02': [
    row('Brisk walk', `${WALK_GATE_MINUTES} min`),
    row('Pain on it, at most', pain(CONDITIONS.break.painLimit)),
    row('After bone injury, surgery or birth', pain(CONDITIONS['bone-stress-low'].painLimit)),
  ],
  'R-03': [
    row('Jog on the spot', durationText(IMPACT_NEEDS['E-02'] ?? 0)),
    row('Stand on each leg', durationText(IMPACT_NEEDS['E-04'] ?? 0)),
    row('Single-leg squats, each side', IMPACT_NEEDS['E-07'] ?? 0),
    row('Hops, each side', IMPACT_NEEDS['E-03'] ?? 0),
  ],
  'R-04': [
    row('One-leg stand', durationText(GOALS['E-04'] ?? 0)),
    row('Knee to wall', `${GOALS['E-05'] ?? 0} cm (${Math.round((GOALS['E-05'] ?? 0) / 0.254) / 10} in)`),
    row('Heel raises on one leg', GOALS['E-06'] ?? 0),
    row('Rises from a chair on one leg', GOALS['E-08'] ?? 0),
    row('Bridges on one leg', GOALS['E-09'] ?? 0),
    row('Side plank', durationText(GOALS['E-10'] ?? 0)),
    row('Side-lying leg lifts', GOALS['E-11'] ?? 0),
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
  ],
  'R-09': [
    row('Clean sessions a stage, careful pace', CLEAN_SESSIONS.careful),
    row('Standard pace', CLEAN_SESSIONS.standard),
    row(`Brisk pace, from stage ${BRISK_FROM_STAGE} up`, CLEAN_SESSIONS.brisk),
    row('Brisk pace is for breaks under', `${BRISK_UNDER_DAYS} days`),
    row('Rises in 7 days, at most', RISES_A_WEEK),
  ],
  'R-10': [row('An easier week after', `${EASIER_AFTER_WEEKS} weeks with a rise`)],
  'R-11': FAMILIES.map((family) => {
    const { green, amber } = PAIN_RULES[family]
    return row(FAMILY_WORDS[family].name, `green ${upTo(green)}, amber to ${amber.during}`)
  }),
  'R-14': [
    row('Looks back over', `${CAP_WINDOW_DAYS} days`),
    row('A run may be longer by', `${CAP_SHARE * 100}%`),
    row('or, where that is more, by', minutesText(CAP_FLOOR_SECONDS.standard)),
    row('At careful pace by', minutesText(CAP_FLOOR_SECONDS.careful)),
    row(
      `Longest run so far ${minutesText(LONGEST_EXAMPLE_SECONDS)}: the next at most`,
      minutesText(capSeconds(LONGEST_EXAMPLE_SECONDS, 'standard')),
    ),
  ],
  'R-16': [row('Clean sessions at the goal before anything is added', GOAL_CLEAN_SESSIONS)],
  'R-18': [row('Start at most at', `stage ${START_BOUND_BMI}`)],
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
