import type { TestId } from '../shared/ids.ts'
import { MEASURES } from './measures.ts'
import { WALK_GATE_MINUTES } from './rules.ts'
import type { Form, SelfTest } from './selfTest.ts'

const COUNT = { tries: 1, tool: { kind: 'counter' } } as const

/** The tests in the order they are done: walking first, the hardest last. Numbers: section E of the register. */
const FORMS: readonly Form[] = [
  {
    id: 'E-01',
    tries: 1,
    tool: { kind: 'stopwatch', limitSeconds: WALK_GATE_MINUTES * 60 },
    painLimit: 2,
    stopSigns: ['limp', 'swelling'],
    margin: null,
    impact: false,
    sources: ['goom-2019', 'blake-walkrun'],
  },
  {
    id: 'E-02',
    tries: 1,
    tool: { kind: 'stopwatch', limitSeconds: 60 },
    painLimit: 2,
    stopSigns: ['limp', 'pelvic'],
    margin: null,
    impact: true,
    sources: ['goom-2019'],
  },
  {
    ...COUNT,
    id: 'E-03',
    painLimit: 2,
    stopSigns: ['giving-way', 'pelvic'],
    margin: null,
    impact: true,
    sources: ['goom-2019', 'osu-walkjog', 'cole-functional'],
  },
  {
    id: 'E-04',
    tries: 3,
    tool: { kind: 'stopwatch', limitSeconds: 45 },
    painLimit: 2,
    stopSigns: ['fall'],
    margin: { kind: 'our-rule', value: 10 },
    impact: false,
    sources: ['springer-2007', 'bohannon-1984', 'goom-2019'],
  },
  {
    id: 'E-05',
    tries: 3,
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
    painLimit: 3,
    stopSigns: ['giving-way'],
    margin: null,
    impact: false,
    sources: ['crossley-2011', 'ressman-2019', 'mcgovern-2018', 'goom-2019'],
  },
  {
    ...COUNT,
    id: 'E-08',
    painLimit: 3,
    stopSigns: ['giving-way'],
    margin: { kind: 'our-rule', value: 4 },
    impact: false,
    sources: ['goom-2019'],
  },
  {
    ...COUNT,
    id: 'E-09',
    painLimit: 2,
    stopSigns: ['cramp'],
    margin: { kind: 'our-rule', value: 5 },
    impact: false,
    sources: ['goom-2019', 'freckleton-2014'],
  },
  {
    id: 'E-10',
    tries: 1,
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
    painLimit: 2,
    stopSigns: ['groin'],
    margin: null,
    impact: false,
    sources: ['goom-2019'],
  },
  {
    ...COUNT,
    id: 'E-12',
    painLimit: 2,
    stopSigns: ['giving-way', 'pelvic'],
    margin: null,
    impact: true,
    sources: ['goom-2019'],
  },
  {
    id: 'E-13',
    tries: 3,
    tool: { kind: 'measure' },
    painLimit: 2,
    stopSigns: ['giving-way', 'pelvic'],
    margin: { kind: 'error-share', percent: [7, 11], source: 'hop-directions-2019' },
    impact: true,
    sources: ['hop-directions-2019', 'rambaud-2018', 'sullivan-2021'],
  },
  {
    id: 'E-14',
    tries: 1,
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
    painLimit: 2,
    stopSigns: ['giving-way', 'pelvic'],
    margin: null,
    impact: false,
    sources: ['goom-2019'],
  },
]

/** The tests in the order they are done, each with its measure. */
export const SELF_TESTS: readonly SelfTest[] = FORMS.map((form) => ({ ...MEASURES[form.id], ...form }))

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
