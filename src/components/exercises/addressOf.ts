import { EXERCISE_NAMES } from '../../words/exercises.ts'

/** An exercise's page is called after its name: "90/90 hip switch" stands at `/exercises/90-90-hip-switch/`. */
export const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** The page of an exercise that a self-test names. */
export const exerciseAddress = (id: string): string => `/exercises/${slugOf(EXERCISE_NAMES[id] ?? '')}/`
