import type { Day } from '../shared/days.ts'

/** The first and the last of some days, both included. */
export interface Period {
  readonly from: Day
  readonly until: Day
}

export const isWithin = ({ from, until }: Period, day: Day): boolean => from <= day && day <= until
