import { addDays, type Day } from '../shared/days.ts'
import { RETEST_DAYS } from './marks.ts'

/** The day from which the tests begun on that day may be done again (section E). */
export const retestOn = (startedOn: Day): Day => addDays(startedOn, RETEST_DAYS)
