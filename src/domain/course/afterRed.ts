import type { RunVerdict } from '../plan/judgeRun.ts'
import { RED_REST_DAYS } from '../plan/painRules.ts'
import { CONDITIONS } from '../plan/rules.ts'
import type { Because, Reasons } from '../shared/because.ts'
import { becauseLogged } from '../shared/becauseLogged.ts'
import { dayFromNumber } from '../shared/days.ts'
import type { Course } from './course.ts'
import type { PlannedRun } from './model.ts'
import { afterRun } from './progress.ts'
import type { Route } from './route.ts'
import {
  CAREFUL_AFTER_STEP_BACKS,
  REFER_PELVIC_SIGNS,
  REFER_REDS,
  SECOND_RED_REST_DAYS,
  SECOND_RED_STAGES,
} from './rules.ts'

type Red = Extract<RunVerdict, { readonly colour: 'red' | 'refer' }>

/** The plan after a red run, and why it ends there, if it does. */
export interface AfterRed {
  readonly course: Course
  readonly refer: Reasons | null
}

/** A red run steps back from its own stage, or from the due one where that is lower, and bars running for a while. */
export function afterRed(route: Route, before: Course, ran: PlannedRun, red: Red): AfterRed {
  const second = before.redsInARow > 0
  const from = Math.min(before.progress.stage, ran.stage)
  const stage = stageAfter(from, red, second)
  const until = restUntil(before, ran, second)
  const stepBacks = before.stepBacks + 1
  const pelvicSigns = before.pelvicSigns + Number(red.because.some(({ code }) => code === 'pelvic-sign'))
  const careful = stepBacks >= CAREFUL_AFTER_STEP_BACKS
  const progress = {
    ...afterRun(before.progress, ran),
    stage,
    pace: careful ? ('careful' as const) : before.progress.pace,
    cleanSessions: 0,
    lastClean: Math.min(before.progress.lastClean, stage),
    held: false,
    restUntil: until,
    build: null,
  }
  const reasons = stepReasons(red, from, stage, until, second, stepBacks)
  const decision = { action: 'step-back', because: reasons } as const
  const course = {
    ...before,
    progress,
    reds: [...before.reds, ran.day],
    redsInARow: before.redsInARow + 1,
    pelvicSigns,
    stepBacks,
    decision,
    stepBack: decision,
  }
  return { course, refer: referReasons(route, course, ran.day, red) }
}

/** A rest that lasts longer already is not cut short. */
function restUntil({ progress }: Course, { day }: PlannedRun, second: boolean): number {
  const until = day + 1 + RED_REST_DAYS + (second ? SECOND_RED_REST_DAYS : 0)
  return Math.max(progress.restUntil ?? until, until)
}

function stageAfter(from: number, red: Red, second: boolean): number {
  if (red.colour === 'refer') return from
  if (red.back === 'walking') return 0
  return Math.max(from - red.back - (second ? SECOND_RED_STAGES : 0), Math.min(from, 1))
}

function stepReasons(
  red: Red,
  from: number,
  stage: number,
  untilDay: number,
  second: boolean,
  stepBacks: number,
): Reasons {
  const until = dayFromNumber(untilDay)
  const reasons: Because[] = [becauseLogged('step-back', { from, stage, until })]
  if (second) reasons.push(becauseLogged('second-red', { until }))
  if (stepBacks >= CAREFUL_AFTER_STEP_BACKS) reasons.push(becauseLogged('pace-step-backs', { stepBacks }))
  return [red.because[0], ...red.because.slice(1), ...reasons]
}

function referReasons(route: Route, course: Course, day: number, red: Red): Reasons | null {
  if (red.colour === 'refer') return red.because
  const { days } = REFER_REDS
  const most = CONDITIONS[route.condition].family === 'bone' ? REFER_REDS.bone : REFER_REDS.most
  const reds = course.reds.filter((on) => day - on < days).length
  const { pelvicSigns } = course
  if (red.because.some(({ code }) => code === 'pelvic-sign') && pelvicSigns >= REFER_PELVIC_SIGNS)
    return [becauseLogged('refer-pelvic', { signs: pelvicSigns }), ...red.because]
  return reds >= most ? [becauseLogged('refer-reds', { reds, days }), ...red.because] : null
}
