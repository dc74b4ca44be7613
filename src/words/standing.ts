/** States in which there is no session to do. */
export const STANDING = {
  check: 'A checklist holds for less than 28 days. Your answers to the plan are kept.',
  signs: 'A run left a sign. Tell a clinician, then answer the checklist again. Your plan waits.',
  toCheck: 'Do the checklist',
  closed: 'Something stands before the next run. Your plan says what, and what to do.',
  toPlan: 'Open your plan',
  early: (date: string) => `Your plan begins on ${date}. Until then, walk as much as feels good.`,
  finished: 'Your plan is done. See what held, what to keep and what to watch.',
  toGraduation: 'See how you came back',
  prepare: 'Walks come first. They grow until you are ready for the first run.',
} as const
