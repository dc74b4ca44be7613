import { SELF_TESTS } from '../baseline/tests.ts'
import type { ConditionId, TestId } from '../shared/ids.ts'
import { CONDITIONS } from './rules.ts'

/** Why a test is not done now. Its sentence is in `words/baseline.ts`. */
export type WaitReason =
  /** A bone or an operation that no clinician has agreed to yet. */
  | 'clinician'
  /** Fewer than twelve weeks since a birth, and no clinician has agreed. */
  | 'birth'
  /** It opens hills and speed, after the ladder. */
  | 'later'
  /** A sign on the checklist that a clinician has not answered yet. */
  | 'flag'

export interface ChosenTest {
  readonly id: TestId
  /** Null where it can be done now. */
  readonly wait: WaitReason | null
}

/** What decides which tests a person is given, beside the condition. */
export interface TestCircumstances {
  /** A clinician's agreement is missing where the condition asks for one. */
  readonly lacksClearance: boolean
  /** A sign on the checklist waits for a clinician's agreement. */
  readonly flagged: boolean
  /** They run 30 minutes without a break and ask about hills and speed. */
  readonly doors: boolean
}

/** For everyone: walk, balance, ankle, calf, chair, bridge, hip. */
const CORE: readonly TestId[] = ['E-01', 'E-04', 'E-05', 'E-06', 'E-08', 'E-09', 'E-14']
/** The movements of the impact gate that the core does not hold. */
const IMPACT: readonly TestId[] = ['E-02', 'E-03', 'E-07']
/** What a condition needs besides: "tests that matter" of section C. */
const EXTRA: Readonly<Partial<Record<ConditionId, readonly TestId[]>>> = {
  patellofemoral: ['E-11'],
  itb: ['E-10', 'E-11'],
  patellar: ['E-07'],
  gluteal: ['E-10', 'E-11'],
  surgery: ['E-07'],
  'bone-stress-low': ['E-03'],
  postnatal: ['E-11', 'E-12', 'E-15'],
  illness: ['E-02'],
}
/** before hills and speed. */
const DOORS: readonly TestId[] = ['E-12', 'E-13']
/** What may be done before a clinician has agreed. Our rule: walking and standing, within no pain. */
const BEFORE_CLEARANCE: readonly TestId[] = ['E-01', 'E-04']

/**
 * The tests a condition needs, in the order of the register. None where every step belongs to a clinician.
 * What cannot be done now is in the list with its reason, so that nobody wonders where it went.
 */
export function chooseTests(condition: ConditionId, circumstances: TestCircumstances): readonly ChosenTest[] {
  const { clearance, impactGate } = CONDITIONS[condition]
  if (clearance === 'never-enough') return []
  const wanted = new Set([...CORE, ...(impactGate ? IMPACT : []), ...(EXTRA[condition] ?? []), ...DOORS])
  return SELF_TESTS.filter(({ id }) => wanted.has(id)).map(({ id, impact }) => ({
    id,
    wait: waitFor(id, impact, condition, circumstances),
  }))
}

function waitFor(
  id: TestId,
  impact: boolean,
  condition: ConditionId,
  { lacksClearance, flagged, doors }: TestCircumstances,
): WaitReason | null {
  if (flagged) return 'flag'
  const { clearance } = CONDITIONS[condition]
  if (lacksClearance && clearance === 'needed' && !BEFORE_CLEARANCE.includes(id)) return 'clinician'
  if (lacksClearance && clearance === 'until-twelve-weeks' && impact) return 'birth'
  const forDoor = DOORS.includes(id) && !(EXTRA[condition] ?? []).includes(id)
  return forDoor && !doors ? 'later' : null
}
