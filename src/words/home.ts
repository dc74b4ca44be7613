/** The words of the home page. A step stands here when its tool works. */
export const HOME = {
  title: 'Back to running, one steady step at a time',
  lead: 'Check for warning signs, see where you stand, and follow a run-walk plan that starts where you are. Every step shows its evidence.',
  check: 'Should I run yet?',
  plan: 'Build my plan',
  promises: [
    { strong: 'Free', rest: ', no account' },
    { strong: 'Private', rest: ': what you enter stays on this device' },
    { strong: 'Works offline', rest: '' },
    { strong: 'Every rule has its source', rest: '' },
  ],
  steps: [
    {
      pill: '1 · 3 min',
      title: 'Red flags first',
      href: '/check/',
      text: 'Signs that need a clinician before a run. One question at a time.',
    },
    {
      pill: '2 · 4 min',
      title: 'Your run-walk plan',
      href: '/plan/',
      text: 'Starts where you are, on the days you have, and says why.',
    },
    {
      pill: '3 · to read',
      title: 'The whole guide',
      href: '/guides/return-to-running-guide/',
      text: 'Strength, shoes, sleep, patience: what helps, and what nobody knows.',
    },
  ],
} as const
