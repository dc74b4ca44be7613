import type { Screening } from '../screening/model.ts'
import { type Day, daysBetween, WEEKDAYS } from '../shared/days.ts'
import { type Answers, chosenIn, type FieldId, type Stop, stopOf } from './answers.ts'
import { BOUNDS, type NumberField } from './bounds.ts'
import type { Limit } from './limit.ts'
import type { QuestionId } from './questions.ts'
import {
  type DateName,
  readBounded,
  readDate,
  readLastRun,
  readStart,
  readWeeksSinceBirth,
  readWhole,
} from './readAnswer.ts'
import type { PlanRequest, Profile } from './request.ts'
import { LADDER_MINUTES } from './rules.ts'

/** Answers the person has agreed to, and what else the plan is computed from. */
export interface Told {
  readonly answers: Answers
  /** The questions that applied when they agreed. */
  readonly asked: readonly QuestionId[]
  readonly today: Day
  readonly screening: Screening
  readonly log: PlanRequest['log']
  readonly baseline?: PlanRequest['baseline']
  /** A clinician's limits besides the one that the answers name. */
  readonly limits?: readonly Limit[]
  /** The person's own table, where they follow one. */
  readonly progression?: Profile['progression']
}

/**
 * The request of the contract from answers without faults. What was not asked because the gate is closed already
 * takes its strictest value, so that silence can never open a gate. Null while the answers name no reason to plan.
 */
export function askPlan(told: Told): PlanRequest | null {
  const stop = stopOf(told.answers)
  if (!stop) return null
  const { today, screening, log, baseline, limits = [], progression } = told
  return {
    today,
    profile: { ...profileOf(told, stop), ...(progression && { progression }) },
    limits: [...limitsOf(told.answers), ...limits],
    screening,
    ...(baseline && { baseline }),
    log,
  }
}

function profileOf(told: Told, { condition }: Stop): Profile {
  const { answers, asked, today } = told
  const startOn = startOf(told)
  return {
    condition,
    daysOff: daysOffAt(answers, startOn, today),
    ranThirty: answers.ranThirty === 'yes',
    walkMinutes: numberIn(answers, 'walkMinutes') ?? 0,
    walkPain: painIn(answers.walkPain) ?? 10,
    walksRegularly: answers.walksRegularly === 'yes',
    impactGatePassed: asked.includes('impact') && impactPassed(answers),
    morningBase: (asked.includes('morningBase') && painIn(answers.morningBase)) || 0,
    side: sideOf(answers, asked),
    otherInjuryLastYear: answers.otherInjury !== 'no',
    runDays: runDaysOf(answers),
    startOn,
    goalMinutes: numberIn(answers, 'goalMinutes') ?? LADDER_MINUTES,
    ...optionalParts(answers, asked, today),
  }
}

/** The first day they could run. Where it passed without a run the plan waits, and the break counts on. */
function startOf({ answers, today, log }: Told): Day {
  const start = readStart(answers)
  if (!start.ok) return today
  const begun = log.some(({ kind }) => kind === 'run')
  return begun || start.value > today ? start.value : today
}

function daysOffAt(answers: Answers, startOn: Day, today: Day): number {
  const lastRun = readLastRun(answers, today)
  return lastRun ? Math.min(36_500, Math.max(0, daysBetween(lastRun, startOn))) : 36_500
}

function optionalParts(answers: Answers, asked: readonly QuestionId[], today: Day): Partial<Profile> {
  const clearanceOn = asked.includes('cleared') && answers.cleared === 'yes' && dateIn(answers, 'cleared')
  const weeksSinceBirth = asked.includes('weeksSinceBirth') ? readWeeksSinceBirth(answers, today) : null
  const age = numberIn(answers, 'age')
  const longestRun = asked.includes('longestRun') ? numberIn(answers, 'longestRun') : null
  return {
    ...(clearanceOn && { clearanceOn }),
    ...(weeksSinceBirth !== null && { weeksSinceBirth }),
    ...(age !== null && { age }),
    ...(answers.bmi === 'yes' && { bmiOver30: true }),
    ...((answers.sex === 'female' || answers.sex === 'male') && { sex: answers.sex }),
    ...(longestRun !== null && { longestRunLast30Days: longestRun }),
  }
}

function limitsOf(answers: Answers): Limit[] {
  const [from, until] = [dateIn(answers, 'limitFrom'), dateIn(answers, 'limitUntil')]
  if (answers.limited !== 'yes' || !from || !until) return []
  const maxRunMinutes = numberIn(answers, 'limitMinutes')
  const runDaysPerWeek = numberIn(answers, 'limitDays')
  return [
    {
      from,
      until,
      ...(maxRunMinutes !== null && { maxRunMinutes }),
      ...(runDaysPerWeek !== null && { runDaysPerWeek }),
    },
  ]
}

const IMPACT_FIELDS = ['jog', 'stance', 'squats', 'hops'] as const satisfies readonly FieldId[]
const impactPassed = (answers: Answers): boolean => IMPACT_FIELDS.every((field) => answers[field] === 'done')

const SIDES = ['left', 'right', 'both'] as const
const sideOf = (answers: Answers, asked: readonly QuestionId[]): Profile['side'] =>
  (asked.includes('side') && SIDES.find((side) => side === answers.side)) || 'none'

/** Monday and Thursday stand in where the days were not asked: the gate is closed and no run will fall on them. */
function runDaysOf(answers: Answers): Profile['runDays'] {
  const days = WEEKDAYS.filter((day) => chosenIn(answers.runDays).includes(day))
  return days.length > 1 ? days : ['mon', 'thu']
}

function numberIn(answers: Answers, field: NumberField): number | null {
  const reading = readBounded(answers[field], BOUNDS[field])
  return reading.ok ? reading.value : null
}

function painIn(text: string | undefined): number | null {
  const reading = readWhole(text, 0, 10)
  return reading.ok ? reading.value : null
}

function dateIn(answers: Answers, name: DateName): Day | null {
  const reading = readDate(answers, name)
  return reading.ok ? reading.value : null
}
