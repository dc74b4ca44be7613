import { judge, type Verdict } from '../domain/baseline/judge.ts'
import type { BaselineResult } from '../domain/baseline/model.ts'
import { painLimitOf, selfTest } from '../domain/baseline/tests.ts'
import type { BaselineState } from './baseline.ts'

/** What one result says for this person. */
export const verdictOf = (result: BaselineResult, { painLimit, stop }: BaselineState): Verdict =>
  judge(result, {
    painLimit: painLimitOf(selfTest(result.test), painLimit),
    postnatal: stop?.condition === 'postnatal',
  })
