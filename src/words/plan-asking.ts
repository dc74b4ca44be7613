/** The questions of the plan and the list of answers, around what is asked. */
export const ASKING = {
  back: 'Back',
  continue: 'Continue',
  review: 'Check your answers',
  reviewLead: 'Is this right? You can change each answer.',
  notGiven: 'Not provided',
  change: 'Change',
  showPlan: 'Show my plan',
  showResult: 'Show what this means',
  leave: 'Back to my plan',
  errorTitle: 'Error: ',
} as const
