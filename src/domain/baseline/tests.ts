import type { TestId } from '../shared/ids.ts'
import type { Sign } from './model.ts'
import { IMPACT_NEEDS } from './rules.ts'

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

const COUNT = { unit: 'repetitions', tenths: false, tries: 1, tool: { kind: 'counter' } } as const
const TIMED = { unit: 'seconds', tenths: false, tries: 1 } as const

/** The tests in the order they are done: walking first, the hardest last. Numbers: section E of the register. */
export const SELF_TESTS: readonly SelfTest[] = [
  {
    id: 'E-01',
    unit: 'minutes',
    tenths: false,
    tries: 1,
    sided: false,
    most: 600,
    tool: { kind: 'stopwatch', limitSeconds: 1800 },
    painLimit: 2,
    stopSigns: ['limp', 'swelling', 'worse-morning'],
    margin: null,
    impact: false,
    sources: ['goom-2019', 'blake-walkrun'],
  },
  {
    ...TIMED,
    id: 'E-02',
    sided: false,
    most: 60,
    tool: { kind: 'stopwatch', limitSeconds: 60 },
    painLimit: 2,
    stopSigns: ['limp', 'pelvic', 'worse-morning'],
    margin: null,
    impact: true,
    sources: ['goom-2019'],
  },
  {
    ...COUNT,
    id: 'E-03',
    sided: true,
    most: 10,
    painLimit: 2,
    stopSigns: ['giving-way', 'pelvic'],
    margin: null,
    impact: true,
    sources: ['goom-2019', 'osu-walkjog', 'cole-functional'],
  },
  {
    ...TIMED,
    id: 'E-04',
    tries: 3,
    sided: true,
    most: 45,
    tool: { kind: 'stopwatch', limitSeconds: 45 },
    painLimit: 2,
    stopSigns: ['fall'],
    margin: { kind: 'our-rule', value: 10 },
    impact: false,
    sources: ['springer-2007', 'bohannon-1984', 'goom-2019'],
  },
  {
    id: 'E-05',
    unit: 'centimetres',
    tenths: true,
    tries: 3,
    sided: true,
    most: 30,
    tool: { kind: 'measure' },
    painLimit: 2,
    stopSigns: ['pinch'],
    margin: { kind: 'error', value: 1.9, source: 'powden-2015' },
    impact: false,
    sources: ['hoch-2011', 'powden-2015'],
  },
  {
    ...COUNT,
    id: 'E-06',
    sided: true,
    most: 200,
    tool: { kind: 'beat', perMinute: 60 },
    painLimit: 3,
    stopSigns: ['giving-way'],
    margin: { kind: 'error', value: 6, source: 'hebert-losier-2017' },
    impact: false,
    sources: ['hebert-losier-2017', 'ross-2000', 'lunsford-1995', 'goom-2019', 'green-2022'],
  },
  {
    ...COUNT,
    id: 'E-07',
    sided: true,
    most: IMPACT_NEEDS['E-07'] ?? 10,
    painLimit: 3,
    stopSigns: ['giving-way'],
    margin: null,
    impact: false,
    sources: ['crossley-2011', 'ressman-2019', 'mcgovern-2018', 'goom-2019'],
  },
  {
    ...COUNT,
    id: 'E-08',
    sided: true,
    most: 100,
    painLimit: 3,
    stopSigns: ['giving-way'],
    margin: { kind: 'our-rule', value: 4 },
    impact: false,
    sources: ['goom-2019'],
  },
  {
    ...COUNT,
    id: 'E-09',
    sided: true,
    most: 100,
    painLimit: 2,
    stopSigns: ['cramp'],
    margin: { kind: 'our-rule', value: 5 },
    impact: false,
    sources: ['goom-2019', 'freckleton-2014'],
  },
  {
    ...TIMED,
    id: 'E-10',
    sided: true,
    most: 600,
    tool: { kind: 'stopwatch' },
    painLimit: 2,
    stopSigns: ['back-or-shoulder'],
    margin: { kind: 'our-rule-share', percent: 10 },
    impact: false,
    sources: ['mcgill-1999', 'leppanen-2024'],
  },
  {
    ...COUNT,
    id: 'E-11',
    sided: true,
    most: 100,
    painLimit: 2,
    stopSigns: ['groin'],
    margin: null,
    impact: false,
    sources: ['goom-2019'],
  },
  {
    ...COUNT,
    id: 'E-12',
    sided: false,
    most: 10,
    painLimit: 2,
    stopSigns: ['giving-way', 'pelvic'],
    margin: null,
    impact: true,
    sources: ['goom-2019'],
  },
  {
    id: 'E-13',
    unit: 'centimetres',
    tenths: false,
    tries: 3,
    sided: true,
    most: 400,
    tool: { kind: 'measure' },
    painLimit: 2,
    stopSigns: ['giving-way', 'pelvic'],
    margin: { kind: 'error-share', percent: [7, 11], source: 'hop-directions-2019' },
    impact: true,
    sources: ['hop-directions-2019', 'rambaud-2018', 'sullivan-2021'],
  },
  {
    id: 'E-14',
    unit: 'degrees',
    tenths: false,
    tries: 1,
    sided: true,
    most: 180,
    tool: { kind: 'measure' },
    painLimit: 2,
    stopSigns: ['groin'],
    margin: null,
    impact: false,
    sources: ['vigotsky-2016', 'peeler-2008'],
  },
  {
    ...COUNT,
    id: 'E-15',
    sided: true,
    most: 10,
    painLimit: 2,
    stopSigns: ['giving-way', 'pelvic'],
    margin: null,
    impact: false,
    sources: ['goom-2019'],
  },
]

const BY_ID = new Map(SELF_TESTS.map((test) => [test.id, test]))

/** A test by its id. Every id of the register has one; `tests/domain/baseline` holds that. */
export function selfTest(id: TestId): SelfTest {
  const test = BY_ID.get(id)
  if (!test) throw new Error(`No self-test ${id}`)
  return test
}

/** The pain a test may cost this person: none where their condition allows none. */
export const painLimitOf = (test: SelfTest, conditionLimit: number): number =>
  conditionLimit === 0 ? 0 : test.painLimit
