import type { Answers } from '../../../src/domain/plan/answers.ts'

/** A Monday. */
export const TODAY = '2026-11-23' as const
export const circumstances = { today: TODAY, clearableFlag: false } as const

/** A calf strain after ten weeks, as typed. */
export const CALF: Answers = {
  stopped: 'named',
  named: 'calf-strain',
  side: 'left',
  lastRunKnown: 'ago',
  lastRunCount: '10',
  lastRunUnit: 'weeks',
  lastRunAskedOn: TODAY,
  walkMinutes: '40',
  walkPain: '0',
  walksRegularly: 'yes',
  jog: 'done',
  stance: 'done',
  squats: 'done',
  hops: 'done',
  morningBase: '0',
  otherInjury: 'no',
  age: '41',
  runDays: 'mon,wed,fri',
  startChoice: TODAY,
  limited: 'no',
}
