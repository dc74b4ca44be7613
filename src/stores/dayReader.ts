/** What reads a day from a plan and its log, as a file of its own to fetch. */
export { todayOf } from '../domain/calendar/todayOf.ts'
