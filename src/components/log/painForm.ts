import { type Answers, stopOf } from '../../domain/plan/answers.ts'
import { CONDITIONS } from '../../domain/plan/conditions.ts'
import {
  judgeRun,
  RED_SIGNS,
  REFER_SIGNS,
  type RunFeeling,
  type RunVerdict,
} from '../../domain/plan/judgeRun.ts'
import type { PainFamily } from '../../domain/plan/model.ts'
import { PAIN_RULES } from '../../domain/plan/painRules.ts'

/** A box that can be ticked; `painEvening` means any pain that evening. */
export type Tick = (typeof TICKS)[number]
const TICKS = [...RED_SIGNS, 'pelvicSign', 'painEvening', ...REFER_SIGNS] as const

/** What stands in the form, as chosen. Empty means not chosen yet. */
export interface PainForm {
  readonly stopped: PainFamily | 'unknown' | ''
  readonly during: string
  /** A number, or `open` while the morning has not come. */
  readonly morning: string
  readonly usual: string
  readonly ticked: readonly string[]
}

/** The form before anything was chosen, filled from the plan's answers where there are some. */
export function formFrom(answers: Answers): PainForm {
  const stop = stopOf(answers)
  const usual = answers.morningBase?.trim() ?? ''
  return {
    stopped: stop ? CONDITIONS[stop.condition].family : '',
    during: '',
    morning: 'open',
    usual: /^(\d|10)$/.test(usual) ? usual : '0',
    ticked: [],
  }
}

/** Whoever does not know what it is gets the strictest rule. */
export const familyOf = ({ stopped }: PainForm): PainFamily =>
  stopped === 'unknown' || stopped === '' ? 'bone' : stopped

/** The boxes that a family asks about. Bone alone looks at the evening; the pelvic signs belong to a birth. */
export const ticksFor = (family: PainFamily): readonly Tick[] =>
  TICKS.filter((tick) => {
    if (tick === 'painEvening') return PAIN_RULES[family].amber.morning === 'none'
    return tick !== 'pelvicSign' || family === 'pelvic'
  })

/** A usual morning matters only to a family that compares with it, and only after a morning with pain. */
export const asksUsual = (form: PainForm): boolean =>
  Number(form.morning) > 0 && PAIN_RULES[familyOf(form)].green.morning !== 'none'

/** The answer, as soon as what was chosen decides it; null before. */
export function verdictOf(form: PainForm): RunVerdict | null {
  const family = familyOf(form)
  const ticked = ticksFor(family).filter((tick) => form.ticked.includes(tick))
  const verdict = judgeRun(family, feelingOf(form, ticked), Number(form.usual))
  if (verdict.colour === 'refer') return verdict
  if (form.stopped === '') return null
  return form.during === '' && verdict.colour !== 'red' ? null : verdict
}

function feelingOf({ during, morning }: PainForm, ticked: readonly Tick[]): RunFeeling {
  const signs = Object.fromEntries(
    ticked.filter((tick) => tick !== 'painEvening').map((sign) => [sign, true]),
  )
  return {
    ...signs,
    painDuring: Number(during),
    painEvening: ticked.includes('painEvening') ? 1 : 0,
    painNextMorning: morning === 'open' ? null : Number(morning),
  }
}
