/** The whole engine as a file of its own to fetch, since parts of the page carry it too. */
export { planFor } from '../domain/calendar/planFor.ts'
