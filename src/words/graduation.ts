/** At the goal: no medal, but what held and how to go on. */
export const GRADUATION = {
  title: (minutes: number) => `You are at your goal: ${minutes} minutes`,
  lead: 'You came back step by step, with the rests it took. Here is what to take along.',
  sections: {
    held: 'What held',
    keep: 'What to keep',
    watch: 'What to watch',
    restart: 'If you stop again',
  },
  way: 'Your way back',
  next: 'A next goal',
  nextWhy: 'Stay here as long as you like. If you want to run longer, see what that would look like first.',
  nextLink: (minutes: number) => `What if: ${minutes} minutes`,
  print: 'Print this page',
  log: 'Keep logging your runs. Pain still has its say.',
  logLink: 'Log a run',
} as const
