import type { TestId } from '../domain/shared/ids.ts'
import { capital } from './capital.ts'

/** A self-test by name and unit, as a sentence uses them. */
export const TESTS: Readonly<Record<TestId, { readonly name: string; readonly unit: string }>> = {
  'E-01': { name: 'brisk walk', unit: 'minutes' },
  'E-02': { name: 'jog on the spot', unit: 'seconds' },
  'E-03': { name: 'hop in place', unit: 'hops' },
  'E-04': { name: 'single-leg stance', unit: 'seconds' },
  'E-05': { name: 'knee to wall', unit: 'cm' },
  'E-06': { name: 'single-leg heel raise', unit: 'raises' },
  'E-07': { name: 'single-leg squat', unit: 'squats' },
  'E-08': { name: 'single-leg sit-to-stand', unit: 'repetitions' },
  'E-09': { name: 'single-leg bridge', unit: 'bridges' },
  'E-10': { name: 'side plank', unit: 'seconds' },
  'E-11': { name: 'side-lying leg raise', unit: 'raises' },
  'E-12': { name: 'forward bounds', unit: 'bounds' },
  'E-13': { name: 'hop for distance', unit: 'cm' },
  'E-14': { name: 'hip mobility', unit: 'degrees' },
  'E-15': { name: 'running man', unit: 'repetitions' },
}

/** "12 raises", "1 hop", "6.5 cm": a result in the words of its own test. */
export const measuredText = (test: TestId, value: number): string =>
  `${value} ${value === 1 ? TESTS[test].unit.replace(/s$/, '') : TESTS[test].unit}`

/** The name of a test where no sentence surrounds it: "Side plank". */
export const testName = (test: TestId): string => {
  const { name } = TESTS[test]
  return capital(name)
}
