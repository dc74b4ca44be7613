import { WORK_ON } from '../baseline/workOn.ts'
import type { ConditionId, TestId } from '../shared/ids.ts'
import { sessionMinutes } from './duration.ts'
import type { Exercise, Kit } from './model.ts'
import { CLINICIAN_CHOOSES, NO_JUMPS, PRESETS, SESSION_MINUTES } from './rules.ts'

export type RoutinePhase = keyof typeof PRESETS

export interface RoutineRequest {
  readonly condition: ConditionId
  /** A clinician has agreed that this person may train. */
  readonly cleared: boolean
  readonly phase: RoutinePhase
  /** What they have at hand. */
  readonly kit: readonly Kit[]
  /** Tests that fell short of their goal. */
  readonly weak: readonly TestId[]
  /** The tests that jumps wait for were passed. */
  readonly mayJump: boolean
}

/** Why an exercise stands in a session. */
export type Why =
  | { readonly code: 'preset' }
  | { readonly code: 'test'; readonly test: TestId }
  /** It stands in for one that is left out. */
  | { readonly code: 'instead'; readonly of: string }
  | { readonly code: 'filled' }

export interface Chosen {
  readonly exercise: Exercise
  readonly why: Why
}

export interface RoutineSession {
  readonly chosen: readonly Chosen[]
  readonly minutes: number
}

export type Routine =
  | { readonly kind: 'clinician-chooses'; readonly condition: ConditionId }
  | { readonly kind: 'sessions'; readonly sessions: readonly RoutineSession[] }

/** Two sessions of a week: the preset of the phase, made to fit the person, their tests and what they have. */
export function routineFor(request: RoutineRequest, library: readonly Exercise[]): Routine {
  const { condition, cleared, phase } = request
  if (CLINICIAN_CHOOSES.includes(condition) && !cleared) return { kind: 'clinician-chooses', condition }
  const fitting = library.filter((exercise) => fits(exercise, request))
  const answers = answersTo(request.weak, fitting)
  const sessions = PRESETS[phase].map((preset, index) => {
    const tests = answers.filter((_, at) => at % PRESETS[phase].length === index)
    const kept = withStandIns(preset, fitting, library)
    return fitted(once([...tests, ...kept]), fitting)
  })
  return { kind: 'sessions', sessions }
}

/** Nothing a caution keeps from this person, nothing they lack the kit for, no jump before its tests. */
export function fits(exercise: Exercise, { condition, phase, kit, mayJump }: RoutineRequest): boolean {
  const kept = exercise.cautions.some(
    ({ conditions, advice }) => advice !== 'ease' && conditions.includes(condition),
  )
  const jumps = !exercise.jumps || (mayJump && !NO_JUMPS.includes(condition))
  const inPhase = phase === 'build' || exercise.from === 'prepare'
  return !kept && jumps && inPhase && exercise.kit.every((thing) => kit.includes(thing))
}

/** For each weak test the gentlest exercise that answers it and fits. */
const answersTo = (weak: readonly TestId[], fitting: readonly Exercise[]): readonly Chosen[] =>
  once(
    weak.flatMap((test): readonly Chosen[] => {
      const exercise = WORK_ON[test].map((id) => fitting.find((one) => one.id === id)).find(Boolean)
      return exercise ? [{ exercise, why: { code: 'test', test } }] : []
    }),
  )

/** The exercises of a preset, each that does not fit replaced by one with the same aim for the same part. */
function withStandIns(
  preset: readonly string[],
  fitting: readonly Exercise[],
  library: readonly Exercise[],
): readonly Chosen[] {
  const taken = new Set(preset)
  return preset.flatMap((id): readonly Chosen[] => {
    const own = fitting.find((one) => one.id === id)
    if (own) return [{ exercise: own, why: { code: 'preset' } }]
    const left = library.find((one) => one.id === id)
    const other = fitting.find(
      (one) =>
        !taken.has(one.id) && one.aim === left?.aim && one.areas.some((area) => left.areas.includes(area)),
    )
    if (!other) return []
    taken.add(other.id)
    return [{ exercise: other, why: { code: 'instead', of: id } }]
  })
}

/** As many as fill the time and no more; what a test asks for stands first and stays. */
function fitted(chosen: readonly Chosen[], fitting: readonly Exercise[]): RoutineSession {
  const kept: Chosen[] = []
  for (const one of [...chosen, ...fillers(fitting)]) {
    const isFiller = one.why.code === 'filled'
    if (isFiller && minutesOf(kept) >= SESSION_MINUTES.least) break
    const present = kept.some(({ exercise }) => exercise.id === one.exercise.id)
    if (!present && minutesOf([...kept, one]) <= SESSION_MINUTES.most) kept.push(one)
  }
  return { chosen: kept, minutes: minutesOf(kept) }
}

const fillers = (fitting: readonly Exercise[]): readonly Chosen[] =>
  fitting
    .filter(({ aim }) => aim === 'strength' || aim === 'balance')
    .map((exercise) => ({ exercise, why: { code: 'filled' } }))

const minutesOf = (chosen: readonly Chosen[]): number =>
  sessionMinutes(chosen.map(({ exercise }) => exercise))

/** The first of each exercise. */
const once = (chosen: readonly Chosen[]): readonly Chosen[] =>
  chosen.filter(
    ({ exercise }, index) => chosen.findIndex((other) => other.exercise.id === exercise.id) === index,
  )
