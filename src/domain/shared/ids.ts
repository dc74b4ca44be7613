/** Why running stopped, by the ids of the contract. */
export const CONDITION_IDS = [
  'break',
  'bone-stress-low',
  'bone-stress-high',
  'mtss',
  'achilles',
  'plantar-heel',
  'patellofemoral',
  'itb',
  'patellar',
  'hamstring-tendon',
  'hamstring-strain',
  'calf-strain',
  'ankle-sprain',
  'gluteal',
  'surgery',
  'postnatal',
  'illness',
] as const
export type ConditionId = (typeof CONDITION_IDS)[number]

/** The self-tests by the ids of the register. */
export const TEST_IDS = [
  'E-01',
  'E-02',
  'E-03',
  'E-04',
  'E-05',
  'E-06',
  'E-07',
  'E-08',
  'E-09',
  'E-10',
  'E-11',
  'E-12',
  'E-13',
  'E-14',
  'E-15',
] as const
export type TestId = (typeof TEST_IDS)[number]

/** How many clean sessions a stage asks for before the next. */
export const PACES = ['careful', 'standard', 'brisk'] as const
export type Pace = (typeof PACES)[number]
