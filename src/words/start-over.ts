/** Asked before a plan is removed, and said after. */
export const START_OVER = {
  ask: 'Start over? This removes your answers and this plan from this device.',
  log: 'Your log stays. The new plan reads it from today on.',
  yes: 'Yes, start over',
  no: 'Keep my plan',
  done: 'Your plan was removed.',
  undo: 'Undo',
} as const
