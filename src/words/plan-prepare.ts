import type { Day } from '../domain/shared/days.ts'
import { weekdayAndDate } from './days.ts'

/** A base of walking before the first run. */
export const PREPARE = {
  title: 'First, a base of walking',
  lead: 'Two weeks of easy minutes before the first run. Walk, cycle or use the pool.',
  again: 'What to test again',
  when: (day: Day) => `Test again from ${weekdayAndDate(day)}. Then change your answers here.`,
  retest: {
    walk: (most: number) => `Walk briskly for 30 minutes, with pain of ${most} or less.`,
    impact: 'Try the four small movements again.',
  },
  why: 'Why',
} as const
