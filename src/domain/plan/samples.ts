import { FLAGS } from '../screening/rules.ts'
import type { ConditionId } from './model.ts'
import type { PlanRequest, Profile } from './request.ts'

/** A Monday: samples have week numbers, so any would do. */
export const SAMPLE_MONDAY = '2026-01-05'

const ALL_NO = Object.fromEntries(
  FLAGS.filter((flag) => !flag.needsRun).map((flag) => [flag.id, 'no'] as const),
)

/** Somebody who may run, 70 days off; `profile` says what is different about them. */
export const sampleRequest = (condition: ConditionId, profile: Partial<Profile> = {}): PlanRequest => ({
  today: SAMPLE_MONDAY,
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
    startOn: SAMPLE_MONDAY,
    goalMinutes: 30,
    ...profile,
  },
  limits: [],
  screening: { takenOn: SAMPLE_MONDAY, answers: ALL_NO },
  log: [],
})

export type SampleId = 'calf' | 'break' | 'bone'

/** Three people whose plans are shown where no script runs, made by the same engine. */
export const SAMPLE_REQUESTS: readonly { readonly id: SampleId; readonly request: PlanRequest }[] = [
  { id: 'break', request: sampleRequest('break', { daysOff: 730 }) },
  { id: 'calf', request: sampleRequest('calf-strain', { side: 'left' }) },
  {
    id: 'bone',
    request: sampleRequest('bone-stress-low', {
      side: 'right',
      clearanceOn: '2026-01-02',
      runDays: ['mon', 'thu', 'sun'],
    }),
  },
]

/** The plan on the home page: three months off without an injury. */
export const POSTER_REQUEST: PlanRequest = sampleRequest('break', { daysOff: 91 })
