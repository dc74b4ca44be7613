/** The person's own goal, as the plan says it back. */
export const OWN_GOAL = {
  title: 'Your goal',
  measure: 'You will see it by',
  reason: 'Because',
} as const
