import type { Flag } from './model.ts'

/** The 31 red flags (D-14 and D-16 were never used), most urgent first and in the order they are asked. */
export const FLAGS = [
  { id: 'D-01', group: 'emergency', clearable: false, needsRun: false },
  { id: 'D-02', group: 'emergency', clearable: false, needsRun: false },
  { id: 'D-03', group: 'emergency', clearable: false, needsRun: false },
  { id: 'D-11', group: 'emergency', clearable: false, needsRun: false },
  { id: 'D-13', group: 'emergency', clearable: false, needsRun: false },
  { id: 'D-04', group: 'same-day', clearable: false, needsRun: false },
  { id: 'D-05', group: 'same-day', clearable: false, needsRun: false },
  { id: 'D-07', group: 'same-day', clearable: false, needsRun: false },
  { id: 'D-09', group: 'same-day', clearable: false, needsRun: false },
  { id: 'D-15', group: 'same-day', clearable: false, needsRun: false },
  { id: 'D-17', group: 'same-day', clearable: false, needsRun: false },
  { id: 'D-18', group: 'same-day', clearable: false, needsRun: false },
  { id: 'D-06', group: 'see-clinician', clearable: false, needsRun: false },
  { id: 'D-08', group: 'see-clinician', clearable: false, needsRun: false },
  { id: 'D-19', group: 'see-clinician', clearable: false, needsRun: false },
  { id: 'D-10', group: 'see-clinician', clearable: true, needsRun: false },
  { id: 'D-12', group: 'see-clinician', clearable: true, needsRun: false },
  { id: 'D-20', group: 'see-clinician', clearable: true, needsRun: false },
  { id: 'D-21', group: 'see-clinician', clearable: false, needsRun: false },
  { id: 'D-22', group: 'see-clinician', clearable: false, needsRun: false },
  { id: 'D-23', group: 'see-clinician', clearable: false, needsRun: false },
  { id: 'D-24', group: 'see-clinician', clearable: true, needsRun: false },
  { id: 'D-25', group: 'see-clinician', clearable: false, needsRun: false },
  { id: 'D-26', group: 'see-clinician', clearable: true, needsRun: false },
  { id: 'D-27', group: 'see-clinician', clearable: true, needsRun: false },
  { id: 'D-28', group: 'postpone', clearable: false, needsRun: false },
  { id: 'D-29', group: 'postpone', clearable: false, needsRun: false },
  { id: 'D-30', group: 'postpone', clearable: false, needsRun: false },
  { id: 'D-31', group: 'postpone', clearable: false, needsRun: false },
  { id: 'D-32', group: 'postpone', clearable: false, needsRun: true },
  { id: 'D-33', group: 'postpone', clearable: false, needsRun: false },
] as const satisfies readonly Flag[]

/** A clinician's agreement older than this, at the screening, answers no flag. Our rule. */
export const CLEARANCE_LASTS_DAYS = 90

/** A screening holds while no two neighbours of screening, runs and today lie this far apart. Our rule. */
export const SCREENING_LASTS_DAYS = 28

/** Ages outside which D-27 counts as yes, whatever was ticked: under 18, or over 69 and not used to walking. */
export const YOUNGEST_YEARS = 18
export const OLDEST_INACTIVE_YEARS = 69
