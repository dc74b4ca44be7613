import type { TestId } from '../shared/ids.ts'
import type { Sign } from './model.ts'

export type Unit = 'minutes' | 'seconds' | 'repetitions' | 'centimetres' | 'degrees'

/** What measures the test: a clock that may stop by itself, a count by thumb, a count to a beat, or a tape. */
export type Tool =
  | { readonly kind: 'stopwatch'; readonly limitSeconds?: number }
  | { readonly kind: 'counter' }
  | { readonly kind: 'beat'; readonly perMinute: number }
  | { readonly kind: 'measure' }

/** How far two results of one person may differ and still be the same. */
export type Margin =
  /** The test's own error, from people tested twice. */
  | { readonly kind: 'error'; readonly value: number; readonly source: string }
  /** The same as a share of the larger result, in per cent: least and most that was found. */
  | { readonly kind: 'error-share'; readonly percent: readonly [number, number]; readonly source: string }
  /** Nobody measured the error; a mark of ours. */
  | { readonly kind: 'our-rule'; readonly value: number }
  | { readonly kind: 'our-rule-share'; readonly percent: number }

/** A self-test of section E: what is measured, how, and when it ends. Its words are in `words/baseline.ts`. */
export interface SelfTest {
  readonly id: TestId
  readonly unit: Unit
  /** Whether each leg is tested alone. */
  readonly sided: boolean
  /** Highest value that can be typed. */
  readonly most: number
  /** Whether tenths count. */
  readonly tenths: boolean
  readonly tool: Tool
  /** Scored tries; the best of them counts. */
  readonly tries: number
  /** Stop over this pain, 0 to 10, unless the condition allows none. */
  readonly painLimit: number
  readonly stopSigns: readonly Sign[]
  /** Between two results: left and right, or now and then. Null where the numbers stand for themselves. */
  readonly margin: Margin | null
  /** Steps of running: never while a bone or an operation waits for a clinician. */
  readonly impact: boolean
  /** Sources of the test's form and figures. */
  readonly sources: readonly string[]
}
