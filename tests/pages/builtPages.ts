import { builtPages } from '../../tools/integrations/dist.ts'

/** The addresses of all pages of the built site, `/guides/` and the like; `/404.html` keeps its file name. */
export const PAGES: readonly string[] = builtPages('dist').map((page) =>
  page.address.replace(/index\.html$/, ''),
)

/** The first built page whose address begins with `prefix` and goes on; null while there is none. */
export const pageUnder = (prefix: string): string | null =>
  PAGES.find((page) => page.startsWith(prefix) && page !== prefix) ?? null

const ONE_OF_MANY = /^\/(?:sources|rules)\/([^/]+)\/$/

/** Pages of sources and rules that stand for all, which are made alike: what each has that the others lack. */
const SAMPLE = {
  'r-01': 'a gate, and most sources',
  'r-05': 'the start table and the ladder',
  'r-12': 'a table with two columns',
  'r-16': 'doors, a dispute',
  'r-25': 'no source: our rule',
  'frandsen-2025': 'a claim, rules, links',
  'goom-2019': 'most rules, a sign of the checklist',
  'nielsen-2014-obese': 'the longest title',
  'acc-sca': 'several signs of the checklist',
  'yates-mtss': 'seen in part, with a note',
  'baron-2017': 'not seen',
  'acsm-2006': 'nothing rests on it',
  'areta-2021': 'no author shown',
} as const

/** Every page, but of the sources and rules a sample: for checks that take seconds a page. */
export const SAMPLED_PAGES: readonly string[] = PAGES.filter((page) => {
  const [, id] = ONE_OF_MANY.exec(page) ?? []
  return id === undefined || id in SAMPLE
})

/** The sample by its addresses, so that a test can say when one is gone. */
export const SAMPLED: readonly string[] = Object.keys(SAMPLE).map((id) =>
  /^r-\d\d$/.test(id) ? `/rules/${id}/` : `/sources/${id}/`,
)
