import type { LogEntry } from '../log/model.ts'
import { RED_SIGNS, REFER_SIGNS } from '../plan/judgeRun.ts'
import type { FlagId, Screening } from '../screening/model.ts'
import { FLAGS } from '../screening/rules.ts'
import type { Day } from '../shared/days.ts'
import { type Few, few } from './few.ts'
import { MOST_ROWS } from './rules.ts'

/** The checklist that was answered last. */
export interface FlagsAnswered {
  readonly takenOn: Day
  /** How many questions were answered. */
  readonly answered: number
  /** Those not answered no, the most urgent first. */
  readonly findings: Few<{ readonly flag: FlagId; readonly answer: 'yes' | 'unsure' }>
}

export function flagsAnswered({ takenOn, answers }: Screening): FlagsAnswered {
  const findings = FLAGS.flatMap(({ id: flag }) => {
    const answer = answers[flag]
    return answer === 'yes' || answer === 'unsure' ? [{ flag, answer }] : []
  })
  const answered = FLAGS.filter(({ id }) => answers[id] !== undefined).length
  return { takenOn, answered, findings: few(findings, MOST_ROWS.findings) }
}

const RUN_SIGNS = [...REFER_SIGNS, ...RED_SIGNS, 'pelvicSign'] as const
export type RunSign = (typeof RUN_SIGNS)[number]

/** A sign that was told with runs, whatever their pain. */
export interface SignOnRuns {
  readonly sign: RunSign
  readonly runs: number
  readonly lastOn: Day
}

/** Every sign told with a run, those that end a plan first. */
export function signsOnRuns(log: readonly LogEntry[]): readonly SignOnRuns[] {
  const runs = log.filter((entry) => entry.kind === 'run')
  return RUN_SIGNS.flatMap((sign) => {
    const dates = runs.filter((run) => run[sign]).map(({ date }) => date)
    const [first, ...others] = dates
    if (!first) return []
    const lastOn = others.reduce((latest, date) => (date > latest ? date : latest), first)
    return [{ sign, runs: dates.length, lastOn }]
  })
}
