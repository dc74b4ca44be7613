/** The words of the home page. A step stands here when its tool works. */
export const HOME = {
  allGuides: 'All guides',
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
      pill: '1 · about 3 min',
      title: 'Red flags first',
      href: '/check/',
      text: 'Signs that need a clinician before a run. One question at a time.',
    },
    {
      pill: '2 · about 15 min',
      title: 'Baseline self-test',
      href: '/self-test/',
      text: 'Ankle, balance, calf and hip, left against right. No result is a verdict.',
    },
    {
      pill: '3 · about 4 min',
      title: 'Your run-walk plan',
      href: '/plan/',
      text: 'Starts where you are, on the days you have, and says why.',
    },
    {
      pill: '4 · to read',
      title: 'The whole guide',
      href: '/guides/return-to-running-guide/',
      text: 'Strength, shoes, sleep, patience: what helps, and what nobody knows.',
    },
  ],
} as const

const NUMBERS = [
  'No',
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
  'Eleven',
  'Twelve',
]

/** The plan drawn on the home page. */
export const POSTER = {
  title: (weeks: number) => `${NUMBERS[weeks] ?? weeks} weeks back to 30 minutes`,
  after: 'after 3 months off, no injury',
  week: 'Week',
  session: 'Last session',
  running: 'Running',
  weekNumber: (week: number) => `Week ${week}`,
  how: 'The last session of each week of a real plan, if each goes well. Most people repeat some. Yours starts where you are.',
} as const
