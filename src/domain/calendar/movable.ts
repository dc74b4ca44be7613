import { addDays, type Day, mondayOf } from '../shared/days.ts'

/** Our rule: a run is moved within its week and the next. */
const MOVABLE_DAYS = 14

/** The last day around a run that it may be moved to; of the runs from today on, the last that can be moved. */
export const lastMovable = (around: Day): Day => addDays(mondayOf(around), MOVABLE_DAYS - 1)
