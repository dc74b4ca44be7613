import type { Flag } from './model.ts'

/**
 * The 31 red flags (D-14 and D-16 were never used), most urgent first and in the order they are asked.
 * Where no source could be checked the flag stays, as "our caution".
 */
export const FLAGS = [
  {
    id: 'D-01',
    group: 'emergency',
    sources: ['athletic-heart', 'acc-sca', 'aha-acsm-2007'],
    caution: false,
    clearable: false,
    needsRun: false,
  },
  {
    id: 'D-02',
    group: 'emergency',
    sources: ['dvt-explainer'],
    caution: false,
    clearable: false,
    needsRun: false,
  },
  {
    id: 'D-03',
    group: 'emergency',
    sources: ['ces-warning', 'ces-bmj'],
    caution: false,
    clearable: false,
    needsRun: false,
  },
  {
    id: 'D-11',
    group: 'emergency',
    sources: ['acs-emergency'],
    caution: false,
    clearable: false,
    needsRun: false,
  },
  { id: 'D-13', group: 'emergency', sources: [], caution: true, clearable: false, needsRun: false },
  {
    id: 'D-04',
    group: 'same-day',
    sources: ['wells-dvt', 'dvt-explainer'],
    caution: false,
    clearable: false,
    needsRun: false,
  },
  {
    id: 'D-05',
    group: 'same-day',
    sources: ['achilles-rupture', 'achilles-hub'],
    caution: false,
    clearable: false,
    needsRun: false,
  },
  {
    id: 'D-07',
    group: 'same-day',
    sources: ['bachmann-2003'],
    caution: false,
    clearable: false,
    needsRun: false,
  },
  { id: 'D-09', group: 'same-day', sources: ['bsr-2006'], caution: false, clearable: false, needsRun: false },
  { id: 'D-15', group: 'same-day', sources: [], caution: true, clearable: false, needsRun: false },
  { id: 'D-17', group: 'same-day', sources: [], caution: true, clearable: false, needsRun: false },
  { id: 'D-18', group: 'same-day', sources: [], caution: true, clearable: false, needsRun: false },
  {
    id: 'D-06',
    group: 'see-clinician',
    sources: ['george-2024', 'warden-2021', 'yates-mtss'],
    caution: false,
    clearable: false,
    needsRun: false,
  },
  {
    id: 'D-08',
    group: 'see-clinician',
    sources: ['hoenig-2023', 'statpearls-stress'],
    caution: false,
    clearable: false,
    needsRun: false,
  },
  {
    id: 'D-19',
    group: 'see-clinician',
    sources: ['hoenig-2023', 'mayer-2014'],
    caution: false,
    clearable: false,
    needsRun: false,
  },
  {
    id: 'D-10',
    group: 'see-clinician',
    sources: ['parq', 'riebe-2015', 'acc-sca'],
    caution: false,
    clearable: true,
    needsRun: false,
  },
  {
    id: 'D-12',
    group: 'see-clinician',
    sources: ['goom-2019', 'christopher-2024'],
    caution: false,
    clearable: true,
    needsRun: false,
  },
  {
    id: 'D-20',
    group: 'see-clinician',
    sources: ['mountjoy-2023'],
    caution: false,
    clearable: true,
    needsRun: false,
  },
  {
    id: 'D-21',
    group: 'see-clinician',
    sources: ['mayo-cecs'],
    caution: false,
    clearable: false,
    needsRun: false,
  },
  {
    id: 'D-22',
    group: 'see-clinician',
    sources: ['rambaud-2018', 'udel-progression-2018'],
    caution: false,
    clearable: false,
    needsRun: false,
  },
  { id: 'D-23', group: 'see-clinician', sources: [], caution: true, clearable: false, needsRun: false },
  {
    id: 'D-24',
    group: 'see-clinician',
    sources: ['rambaud-2018'],
    caution: false,
    clearable: true,
    needsRun: false,
  },
  { id: 'D-25', group: 'see-clinician', sources: [], caution: true, clearable: false, needsRun: false },
  { id: 'D-26', group: 'see-clinician', sources: [], caution: true, clearable: true, needsRun: false },
  { id: 'D-27', group: 'see-clinician', sources: ['parq'], caution: false, clearable: true, needsRun: false },
  {
    id: 'D-28',
    group: 'postpone',
    sources: ['salman-2021'],
    caution: false,
    clearable: false,
    needsRun: false,
  },
  {
    id: 'D-29',
    group: 'postpone',
    sources: ['salman-2021'],
    caution: false,
    clearable: false,
    needsRun: false,
  },
  {
    id: 'D-30',
    group: 'postpone',
    sources: ['heiderscheit-uw', 'mgh-rtr'],
    caution: false,
    clearable: false,
    needsRun: false,
  },
  { id: 'D-31', group: 'postpone', sources: [], caution: true, clearable: false, needsRun: false },
  {
    id: 'D-32',
    group: 'postpone',
    sources: ['silbernagel-2007', 'chop-running-2023'],
    caution: false,
    clearable: false,
    needsRun: true,
  },
  {
    id: 'D-33',
    group: 'postpone',
    sources: ['dejonge-2025', 'saw-2016'],
    caution: false,
    clearable: false,
    needsRun: false,
  },
] as const satisfies readonly Flag[]

/** A clinician's agreement older than this, at the screening, answers no flag. Our rule. */
export const CLEARANCE_LASTS_DAYS = 90

/** A screening holds while no two neighbours of screening, runs and today lie this far apart. Our rule. */
export const SCREENING_LASTS_DAYS = 28

/** Ages outside which D-27 counts as yes, whatever was ticked: under 18, or over 69 and not used to walking. */
export const YOUNGEST_YEARS = 18
export const OLDEST_INACTIVE_YEARS = 69
