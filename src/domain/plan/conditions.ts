import type { ConditionId } from '../shared/ids.ts'
import type { Condition } from './model.ts'

/** Pain allowed on a walk or a hop: none for bone, pelvic floor and surgery, at most 2 of 10 elsewhere. */
const NO_PAIN = 0
const SOME_PAIN = 2

const SOFT_TISSUE = {
  clearance: 'none',
  painLimit: SOME_PAIN,
  impactGate: true,
  startColumn: 'tissue',
  startBound: null,
  pace: 'standard',
} as const
const TENDON = { ...SOFT_TISSUE, family: 'tendon', impactGate: false } as const
const CLEARED_FIRST = {
  clearance: 'needed',
  painLimit: NO_PAIN,
  impactGate: false,
  startColumn: 'slow',
  startBound: 1,
  pace: 'careful',
} as const

/** Section 4 of the contract: family, gates, start and pace of every condition. Sources: section C of the register. */
export const CONDITIONS: Readonly<Record<ConditionId, Condition>> = {
  break: { ...SOFT_TISSUE, register: 'C-01', family: 'none', startColumn: 'break' },
  'bone-stress-low': { ...CLEARED_FIRST, register: 'C-02', family: 'bone' },
  'bone-stress-high': { ...CLEARED_FIRST, register: 'C-03', family: 'bone', clearance: 'never-enough' },
  mtss: { ...SOFT_TISSUE, register: 'C-04', family: 'shin', startBound: 4 },
  achilles: { ...TENDON, register: 'C-05', heelRaises: { count: 15, sides: 'hurt' } },
  'plantar-heel': { ...TENDON, register: 'C-06' },
  patellofemoral: { ...SOFT_TISSUE, register: 'C-07', family: 'knee' },
  itb: { ...SOFT_TISSUE, register: 'C-08', family: 'itb' },
  patellar: { ...TENDON, register: 'C-09' },
  'hamstring-tendon': { ...TENDON, register: 'C-10' },
  'hamstring-strain': { ...SOFT_TISSUE, register: 'C-10', family: 'muscle', startBound: 2 },
  'calf-strain': {
    ...SOFT_TISSUE,
    register: 'C-11',
    family: 'muscle',
    heelRaises: { count: 20, sides: 'each' },
    startBound: 2,
    pace: 'careful',
  },
  'ankle-sprain': { ...SOFT_TISSUE, register: 'C-12', family: 'ankle' },
  gluteal: { ...TENDON, register: 'C-13', startBound: 4, pace: 'careful' },
  surgery: { ...CLEARED_FIRST, register: 'C-14', family: 'knee' },
  postnatal: {
    register: 'C-15',
    family: 'pelvic',
    clearance: 'until-twelve-weeks',
    painLimit: NO_PAIN,
    impactGate: true,
    startColumn: 'slow',
    startBound: null,
    pace: 'careful',
  },
  illness: {
    ...SOFT_TISSUE,
    register: 'C-16',
    family: 'none',
    impactGate: false,
    startColumn: 'illness',
    pace: 'careful',
  },
}
