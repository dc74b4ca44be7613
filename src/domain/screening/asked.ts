import { FLAGS } from './rules.ts'

/** The flags a person is asked, in order. What asks about the last run is asked only of people who ran. */
export const flagsAsked = (hasRun: boolean) => FLAGS.filter((flag) => hasRun || !flag.needsRun)
