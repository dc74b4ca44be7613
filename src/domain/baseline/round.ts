import { type Day, daysBetween } from '../shared/days.ts'
import type { TestId } from '../shared/ids.ts'
import type { HurtSide } from './goals.ts'
import { RESULT_HOLDS_DAYS, RETEST_DAYS } from './marks.ts'
import { MEASURED, MEASURES } from './measures.ts'
import type { Baseline, BaselineResult } from './model.ts'
import { resultOf, type TestRecord } from './record.ts'
import { RESULT_SIDES, type ResultSide } from './sides.ts'

/** One time through the tests. It may be left and taken up again; each record carries its own day. */
export interface Round {
  /** Names the round on the shelf; later rounds sort after earlier ones. */
  readonly id: string
  readonly startedOn: Day
  /** The person said that this round is done. */
  readonly finished: boolean
  readonly records: Readonly<Partial<Record<RecordKey, TestRecord>>>
}

export type RecordKey = `${TestId} ${ResultSide}`
export const recordKey = (test: TestId, side: ResultSide): RecordKey => `${test} ${side}`

/** A result with the day it was measured on. */
export interface DatedResult extends BaselineResult {
  readonly on: Day
}

/** The sides of a test in the order they are done: the uninjured one first. */
export function sidesOf(test: TestId, hurt: HurtSide): readonly ResultSide[] {
  if (!MEASURES[test].sided) return ['both']
  return hurt === 'left' ? ['right', 'left'] : ['left', 'right']
}

/** Young enough to answer a question of the plan. */
export const isFresh = ({ on }: DatedResult, today: Day): boolean =>
  daysBetween(on, today) < RESULT_HOLDS_DAYS

/** All results of a round that can be read, in the order of the tests. */
export const resultsOf = (round: Round): readonly DatedResult[] =>
  MEASURED.flatMap((test) =>
    RESULT_SIDES.flatMap((side) => {
      const record = round.records[recordKey(test, side)]
      const result = record && resultOf(test, side, record)
      return result ? [{ ...result, on: record.on }] : []
    }),
  )

/** The newest result of each test and side, whichever round it stands in: what the person can do as far as we know. */
export function latestResults(rounds: readonly Round[]): readonly DatedResult[] {
  const latest = new Map<RecordKey, DatedResult>()
  for (const result of rounds.flatMap(resultsOf)) {
    const key = recordKey(result.test, result.side)
    const known = latest.get(key)
    if (!known || result.on >= known.on) latest.set(key, result)
  }
  return [...latest.values()]
}

/** The self-test as the contract carries it; null while nothing has been measured. */
export function baselineFrom(rounds: readonly Round[]): Baseline | null {
  const results = latestResults(rounds)
  if (results.length === 0) return null
  const takenOn = results.map(({ on }) => on).reduce((latest, on) => (on > latest ? on : latest))
  return { takenOn, results: results.map(({ on: _, ...result }) => result) }
}

/** A round that was left so long ago that its first results may no longer be true. */
export const isStale = (round: Round, today: Day): boolean =>
  !round.finished && daysBetween(round.startedOn, today) >= RETEST_DAYS

/** Whether what stands under this key can be read as a result. */
export function isMeasured(round: Round, key: RecordKey): boolean {
  const [test, side] = key.split(' ') as [TestId, ResultSide]
  const record = round.records[key]
  return record !== undefined && resultOf(test, side, record) !== null
}

/** Whether this test has a result on every side. */
export const isDone = (round: Round, test: TestId): boolean =>
  sidesOf(test, 'none').every((side) => isMeasured(round, recordKey(test, side)))
