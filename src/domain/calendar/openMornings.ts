import type { LoggedRun } from '../course/judgeLogged.ts'
import { MORNING_OPEN_DAYS } from '../course/rules.ts'
import { RED_SIGNS, REFER_SIGNS, type RunFeeling } from '../plan/judgeRun.ts'
import type { PlanRequest } from '../plan/request.ts'
import { CONDITIONS } from '../plan/rules.ts'
import { addDays, type Day } from '../shared/days.ts'
import { answersOf, type RunAnswer } from './past.ts'

/** Runs before today whose next morning is not answered and can still be, the oldest first. */
export const openMornings = ({ log, today }: Pick<PlanRequest, 'log' | 'today'>): readonly LoggedRun[] =>
  log
    .filter((entry) => entry.kind === 'run')
    .filter(
      ({ date, painNextMorning }) => painNextMorning === null && date < today && today <= waitsUntil(date),
    )
    .toSorted((one, other) => (one.date < other.date ? -1 : 1))

/** The last day on which the plan waits for the morning after a run of that day. */
export const waitsUntil = (date: Day): Day => addDays(date, MORNING_OPEN_DAYS)

export type MorningSign = Exclude<keyof RunFeeling, `pain${string}` | 'limp'>

/** Signs that may come overnight; the pelvic one is asked where the family's rule knows it. */
export const morningSigns = ({ condition }: PlanRequest['profile']): readonly MorningSign[] => [
  ...REFER_SIGNS,
  ...RED_SIGNS.filter((sign) => sign !== 'limp'),
  ...(CONDITIONS[condition].family === 'pelvic' ? (['pelvicSign'] as const) : []),
]

/** What a morning was like. Pain is 0 to 10. */
export interface Morning {
  readonly painNextMorning: number
  readonly signs: readonly MorningSign[]
}

/** The run with its morning answered. A sign that was told before stays. */
export const withMorning = <Run extends LoggedRun>(run: Run, { painNextMorning, signs }: Morning): Run => ({
  ...run,
  painNextMorning,
  ...Object.fromEntries(signs.map((sign) => [sign, true])),
})

/** What the plan would answer to each morning from this pain to that one. */
export interface MorningEffect {
  readonly least: number
  readonly most: number
  readonly answer: RunAnswer
}

/**
 * What each answer would do, by the plan itself: the same run with that morning. Worse news never gives a better answer,
 * so that two ends which do the same stand for all between them.
 */
export function morningEffects(
  request: PlanRequest,
  run: LoggedRun,
  signs: Morning['signs'],
): readonly MorningEffect[] {
  const answers = new Map<number, RunAnswer>()
  const answerAt = (pain: number): RunAnswer => {
    const answer = answers.get(pain) ?? answerTo(request, run, { painNextMorning: pain, signs })
    answers.set(pain, answer)
    return answer
  }
  return effectsBetween(answerAt, 0, MOST_PAIN)
}

const MOST_PAIN = 10

function effectsBetween(
  answerAt: (pain: number) => RunAnswer,
  least: number,
  most: number,
): readonly MorningEffect[] {
  const answer = answerAt(least)
  if (isSame(answer, answerAt(most))) return [{ least, most, answer }]
  const middle = Math.floor((least + most) / 2)
  const below = effectsBetween(answerAt, least, middle)
  const above = effectsBetween(answerAt, middle + 1, most)
  const [last, first] = [below.at(-1), above[0]]
  if (!last || !first || !isSame(last.answer, first.answer)) return [...below, ...above]
  return [...below.slice(0, -1), { ...last, most: first.most }, ...above.slice(1)]
}

function answerTo(request: PlanRequest, run: LoggedRun, morning: Morning): RunAnswer {
  const log = request.log.map((entry) => (entry === run ? withMorning(run, morning) : entry))
  const answers = answersOf({ ...request, log })
  const answer = answers.find(({ id, date }) => id === run.id && date === run.date)
  if (!answer) throw new RangeError(`no run on ${run.date} in this log`)
  return answer
}

const isSame = (one: RunAnswer, other: RunAnswer): boolean =>
  one.action === other.action && one.stage === other.stage && one.because[0].code === other.because[0].code
