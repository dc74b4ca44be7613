import type { Day } from './days.ts'

/**
 * Reasons that only a log, an own table or the way beyond 30 minutes can give. Apart from the others because a first
 * plan on a phone never needs them.
 */
export const LOGGED_RULE_OF = {
  'run-clean': 'R-09',
  'run-rose': 'R-09',
  'run-below-due': 'R-09',
  'run-uncounted': 'R-09',
  'rise-waits': 'R-09',
  'pace-step-backs': 'R-09',
  'start-own-table': 'R-09',
  'refer-sign': 'R-11',
  'pelvic-sign': 'R-11',
  'red-sign': 'R-11',
  'during-red': 'R-11',
  'evening-red': 'R-11',
  'morning-red': 'R-11',
  'morning-open': 'R-11',
  'morning-late': 'R-11',
  'during-amber': 'R-11',
  'within-green': 'R-11',
  'not-completed': 'R-11',
  'step-back': 'R-11',
  'second-red': 'R-11',
  'missed-repeat': 'R-12',
  'missed-hurt': 'R-12',
  'day-paused': 'R-12',
  'day-skipped': 'R-12',
  'day-moved': 'R-12',
  'readiness-hold': 'R-13',
  'readiness-swap': 'R-13',
  'run-half-next': 'R-14',
  'run-over-cap': 'R-14',
  'build-run': 'R-16',
  'build-longer': 'R-16',
  'door-open': 'R-16',
  'door-waits': 'R-16',
  'door-limit': 'R-25',
  'goal-reached': 'R-16',
  'flare-rest': 'R-11',
  'flare-signs': 'R-17',
  'flare-next': 'R-11',
  'flare-green': 'R-11',
  'changed-longer': 'R-14',
  'changed-closer': 'R-08',
  'changed-outside': 'R-07',
  'changed-thing': 'R-07',
  'changed-sleep': 'R-13',
  'changed-nothing': 'R-07',
  held: 'R-16',
  'held-back': 'R-11',
  'keep-days': 'R-08',
  'keep-strength': 'R-19',
  'keep-one': 'R-07',
  'watch-pain': 'R-11',
  'restart-short': 'R-12',
  'restart-long': 'R-12',
  'refer-reds': 'R-17',
  'refer-pelvic': 'R-17',
  'refer-stuck': 'R-17',
  'refer-slow': 'R-17',
  'refer-holds': 'R-17',
  'after-refer': 'R-17',
} as const

/** What each was decided with. Pains and limits are 0 to 10; units are in the names. */
export interface LoggedValues {
  'run-clean': { readonly stage: number; readonly clean: number; readonly needed: number }
  'run-rose': { readonly stage: number }
  'run-below-due': { readonly stage: number; readonly due: number }
  'run-uncounted': { readonly why: Uncounted }
  'rise-waits': { readonly openOn: Day }
  'pace-step-backs': { readonly stepBacks: number }
  'start-own-table': { readonly name: string; readonly stages: number }
  'refer-sign': { readonly signs: readonly ('boneSpot' | 'nightPain')[] }
  'pelvic-sign': Nothing
  'red-sign': { readonly signs: readonly ('limp' | 'swelling' | 'givingWay')[] }
  'during-red': PainOver
  'evening-red': { readonly pain: number }
  'morning-red': PainOver
  'morning-open': Nothing
  'morning-late': { readonly days: number }
  'during-amber': PainOver
  'within-green': { readonly limit: number }
  'not-completed': { readonly doneSeconds: number; readonly plannedSeconds: number }
  'step-back': { readonly from: number; readonly stage: number; readonly until: Day }
  'second-red': { readonly until: Day }
  'missed-repeat': { readonly days: number; readonly stage: number }
  'missed-hurt': { readonly days: number; readonly stage: number }
  'day-paused': { readonly until: Day; readonly why: 'ill' | 'pain' | 'holiday' | 'life' }
  'day-skipped': { readonly why: 'ill' | 'sore' | 'travel' | 'life' }
  'day-moved': { readonly to: Day }
  'readiness-hold': { readonly signs: readonly ReadinessSign[] }
  'readiness-swap': { readonly signs: readonly ReadinessSign[] }
  'run-half-next': { readonly stage: number }
  'run-over-cap': { readonly doneSeconds: number; readonly capSeconds: number }
  'build-run': { readonly minutes: number }
  'build-longer': { readonly minutes: number; readonly goalMinutes: number }
  'door-open': { readonly door: Door; readonly cleanWeeks: number }
  'door-waits': { readonly door: Door; readonly neededWeeks: number }
  'door-limit': { readonly door: Door; readonly until: Day }
  'goal-reached': { readonly minutes: number }
  'flare-rest': { readonly until: Day }
  'flare-signs': Nothing
  'flare-next': { readonly until: Day; readonly stage: number }
  'flare-green': { readonly during: number; readonly morning: number }
  'changed-longer': { readonly fromSeconds: number; readonly toSeconds: number }
  'changed-closer': { readonly runs: number }
  'changed-outside': { readonly runs: number }
  'changed-thing': { readonly what: 'shoe' | 'surface'; readonly name: string }
  'changed-sleep': { readonly nights: number }
  'changed-nothing': { readonly days: number }
  held: { readonly weeks: number; readonly runs: number; readonly minutes: number }
  'held-back': { readonly stepBacks: number }
  'keep-days': { readonly runs: number }
  'keep-strength': Nothing
  'keep-one': Nothing
  'watch-pain': { readonly during: number }
  'restart-short': { readonly days: number }
  'restart-long': { readonly days: number; readonly lastsDays: number }
  'refer-reds': { readonly reds: number; readonly days: number }
  'refer-pelvic': { readonly signs: number }
  'refer-stuck': { readonly days: number; readonly stage: number }
  'refer-slow': { readonly days: number; readonly stage: number }
  'refer-holds': { readonly on: Day }
  'after-refer': { readonly stage: number }
}

/** Why a run that went well counts for nothing. */
export type Uncounted =
  | 'limit'
  | 'hold'
  | 'swap'
  | 'easier-week'
  | 'cap'
  | 'resting'
  | 'before-start'
  | 'second-that-day'

/** What in a morning's answers lowers a run. */
export type ReadinessSign =
  | 'answer-1'
  | 'ill'
  | 'two-short-nights'
  | 'two-answers'
  | 'short-night'
  | 'heart-rate'

/** The doors of R-16, by what comes through them. */
export type Door = 'fourth-day' | 'longer-run' | 'hills' | 'strides' | 'hard-session'

interface PainOver {
  readonly pain: number
  readonly limit: number
}

type Nothing = Readonly<Record<never, never>>
