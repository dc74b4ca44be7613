/** Asked before a plan is removed. */
export const START_OVER = {
  ask: 'Start over? This removes your answers and this plan from this device.',
  log: 'Your log stays. The new plan reads it from today on.',
  yes: 'Yes, start over',
  no: 'Keep my plan',
} as const
