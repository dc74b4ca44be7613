import type { Sign } from '../baseline/model.ts'
import type { Reads } from './request.ts'

/** The longest brisk walk now and what it cost: the answer and the self-test together. */
export interface BriskWalk {
  readonly minutes: number
  /** Worst pain on it, 0 to 10. */
  readonly pain: number
  readonly signs: readonly Sign[]
}

/** Where answer and self-test (E-01) differ, the stricter holds. */
export function briskWalk({ profile, baseline }: Reads<'walkMinutes' | 'walkPain'>): BriskWalk {
  const tests = (baseline?.results ?? []).filter(({ test }) => test === 'E-01')
  return {
    minutes: Math.min(profile.walkMinutes, ...tests.map(({ value }) => value)),
    pain: Math.max(profile.walkPain, ...tests.map(({ pain }) => pain)),
    signs: [...new Set(tests.flatMap(({ signs }) => signs ?? []))],
  }
}
