import type { TestId } from '../../domain/shared/ids.ts'
import { drawingId } from './drawings.ts'

/** The tests that the guide draws one by one; what to work on stands there for all. */
const DRAWN: readonly TestId[] = ['E-01', 'E-04', 'E-05', 'E-06', 'E-08', 'E-09', 'E-14']

/** Where the guide tells more about a test. */
export const guideOf = (test: TestId): string =>
  `/guides/baseline-self-tests/#${DRAWN.includes(test) ? drawingId(test) : 'what-do-you-work-on'}`
