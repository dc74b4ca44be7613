import { FLAGS } from '../screening/rules.ts'
import type { ConditionId } from './model.ts'
import type { PlanRequest, Profile } from './request.ts'

/** A Monday: samples have week numbers, so any would do. */
const MONDAY = '2026-01-05'

const ALL_NO = Object.fromEntries(
  FLAGS.filter((flag) => !flag.needsRun).map((flag) => [flag.id, 'no'] as const),
)

const sample = (id: SampleId, condition: ConditionId, profile: Partial<Profile>) => ({
  id,
  request: {
    today: MONDAY,
    profile: {
      condition,
      daysOff: 70,
      ranThirty: true,
      walkMinutes: 40,
      walkPain: 0,
      walksRegularly: true,
      impactGatePassed: true,
      morningBase: 0,
      side: 'none',
      otherInjuryLastYear: false,
      age: 38,
      runDays: ['mon', 'wed', 'fri'],
      startOn: MONDAY,
      goalMinutes: 30,
      ...profile,
    },
    limits: [],
    screening: { takenOn: MONDAY, answers: ALL_NO },
    log: [],
  } satisfies PlanRequest,
})

export type SampleId = 'calf' | 'break' | 'bone'

/** Three people whose plans are shown where no script runs, made by the same engine. */
export const SAMPLE_REQUESTS: readonly { readonly id: SampleId; readonly request: PlanRequest }[] = [
  sample('break', 'break', { daysOff: 730 }),
  sample('calf', 'calf-strain', { side: 'left' }),
  sample('bone', 'bone-stress-low', {
    side: 'right',
    clearanceOn: '2026-01-02',
    runDays: ['mon', 'thu', 'sun'],
  }),
]

/** The plan on the home page: three months off without an injury. */
export const POSTER_REQUEST: PlanRequest = sample('break', 'break', { daysOff: 91 }).request
