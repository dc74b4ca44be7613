import type { Dose, Exercise } from './model.ts'
import { CHANGE_SECONDS, REST_SECONDS, WALK_BACK_SECONDS } from './rules.ts'

const SECONDS_A_MINUTE = 60

/** About how long an exercise takes with its rests, in seconds, at the dose to begin with. */
export function exerciseSeconds({ dose }: Pick<Exercise, 'dose'>): number {
  const sides = dose.sides ? 2 : 1
  const rests = dose.sets - 1
  return dose.sets * sides * setSeconds(dose) + rests * (dose.restSeconds ?? REST_SECONDS)
}

function setSeconds({ unit, least, seconds = 1 }: Dose): number {
  switch (unit) {
    case 'seconds':
      return least
    case 'minutes':
      return least * SECONDS_A_MINUTE
    case 'metres':
      return least * (seconds + WALK_BACK_SECONDS)
    case 'times':
    case 'steps':
    case 'contacts':
      return least * seconds
  }
}

/** A session's length in whole minutes, the ways between exercises included. */
export function sessionMinutes(exercises: readonly Pick<Exercise, 'dose'>[]): number {
  const work = exercises.reduce((sum, exercise) => sum + exerciseSeconds(exercise), 0)
  return Math.round((work + CHANGE_SECONDS * Math.max(0, exercises.length - 1)) / SECONDS_A_MINUTE)
}
