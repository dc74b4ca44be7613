/** Leaving a day out, by the four reasons that the plan knows. */
export const SKIP = {
  legend: 'What keeps you today?',
  hint: 'There is no wrong answer. The reason only helps the plan to take the right care.',
  choices: [
    { value: 'ill', label: 'I am ill', hint: 'After illness the plan comes back more gently.' },
    { value: 'sore', label: 'I am sore or something hurts', hint: 'The plan comes back more gently.' },
    { value: 'travel', label: 'I am travelling' },
    { value: 'life', label: 'Life comes first today' },
  ],
  save: 'Leave today out',
  cancel: 'Keep the run',
  missing: 'Choose a reason',
  hurts: 'Does something new hurt? Write that down too.',
} as const
