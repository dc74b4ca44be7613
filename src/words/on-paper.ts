/** The page without a script. */
export const ON_PAPER = {
  title: 'Decide today by yourself',
  how: 'The tool above needs JavaScript and a plan. These are its rules, so you can go by them on paper.',
  steps: [
    { strong: 'Look for red flags.', rest: ' Any new one comes before any run.' },
    {
      strong: 'Ask the morning.',
      rest: ' A next morning that is worse than usual means rest, then a step back.',
    },
    { strong: 'Check sleep and health.', rest: ' Ill, or worn out: walk or rest today.' },
    { strong: 'Keep a day between.', rest: ' Never run two days in a row while you come back.' },
    {
      strong: 'Read the pain by its colour.',
      rest: ' Green goes on, amber repeats, red rests and steps back.',
    },
  ],
  toCheck: 'The red-flag checklist',
  toPain: 'Pain rules: which pain may you run with?',
  toWalk: 'The first weeks of run and walk',
} as const
