/** The words of the search, in the header, in its dialog and at /search/. */
export const SEARCH = {
  open: 'Search guides',
  title: 'Search and A to Z',
  description: 'Search all pages, or find one by its name. The search runs on your device.',
  everyPage: 'Every page, A to Z',
  label: 'Search this site',
  hint: 'Nothing you type here leaves this device.',
  close: 'Close',
  more: 'Show more results',
  wait: 'Loading the search.',
  failed: 'The search could not load. The A to Z lists every page.',
  all: 'See all pages, A to Z',
} as const

/** How many pages a search found, said aloud after each key. */
export function searchCount(found: number, query: string): string {
  if (found === 0) return `No page holds “${query}”. Try fewer or simpler words.`
  return found === 1 ? `1 page for “${query}”` : `${found} pages for “${query}”`
}

/** The pages that are no guide and no rule, as the A to Z lists them. */
export const PAGE_NAMES = [
  { href: '/', title: 'Home' },
  { href: '/today/', title: 'Today' },
  { href: '/check/', title: 'Red-flag checklist' },
  { href: '/self-test/', title: 'Self-test' },
  { href: '/exercises/', title: 'Exercises' },
  { href: '/exercises/routine/', title: 'Strength routine' },
  { href: '/exercises/step-rate/', title: 'Step rate and filming your run' },
  { href: '/plan/', title: 'Plan builder' },
  { href: '/session/', title: 'Session timer' },
  { href: '/log/', title: 'Log' },
  { href: '/log/entry/', title: 'Log a run or a day' },
  { href: '/report/', title: 'Report for a clinician' },
  { href: '/guides/', title: 'Guides' },
  { href: '/rules/', title: 'Rules of the plan' },
  { href: '/sources/', title: 'Sources' },
  { href: '/data/', title: 'Your data' },
  { href: '/settings/', title: 'Settings' },
  { href: '/figures/', title: 'The drawings' },
] as const
