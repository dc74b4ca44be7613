import { builtPages } from '../../tools/integrations/dist.ts'

/** The addresses of all pages of the built site, `/guides/` and the like; `/404.html` keeps its file name. */
export const PAGES: readonly string[] = builtPages('dist').map((page) =>
  page.address.replace(/index\.html$/, ''),
)

/** The first built page whose address begins with `prefix` and goes on; null while there is none. */
export const pageUnder = (prefix: string): string | null =>
  PAGES.find((page) => page.startsWith(prefix) && page !== prefix) ?? null

const ONE_OF_MANY = /^\/(?:sources\/.|rules\/.|exercises\/(?!routine\/|step-rate\/).)/

/** Pages of sources, rules and exercises that stand for all, which are made alike: what each has that the others lack. */
const SAMPLE = {
  '/rules/r-01/': 'a gate, and most sources',
  '/rules/r-05/': 'the start table and the ladder',
  '/rules/r-12/': 'a table with two columns',
  '/rules/r-16/': 'doors, a dispute',
  '/rules/r-25/': 'no source: our rule',
  '/sources/frandsen-2025/': 'a claim, rules, links',
  '/sources/goom-2019/': 'most rules, a sign of the checklist',
  '/sources/nielsen-2014-obese/': 'the longest title',
  '/sources/acc-sca/': 'several signs of the checklist',
  '/sources/yates-mtss/': 'seen in part, with a note',
  '/sources/baron-2017/': 'not seen',
  '/sources/acsm-2006/': 'nothing rests on it',
  '/sources/areta-2021/': 'no author shown',
  '/exercises/bird-dog-and-dead-bug/': 'two drawings, two films, a goal',
  '/exercises/front-plank/': 'a hold: no film',
  '/exercises/skip-for-height-then-bound/': 'a jump, the longest name',
  '/exercises/toes-on-towel-heel-raise/': 'a dose from a study, a tempo',
} as const

/** Every page, but of the sources, rules and exercises a sample: for checks that take seconds a page. */
export const SAMPLED_PAGES: readonly string[] = PAGES.filter(
  (page) => !ONE_OF_MANY.test(page) || page in SAMPLE,
)

/** The sample by its addresses, so that a test can say when one is gone. */
export const SAMPLED: readonly string[] = Object.keys(SAMPLE)
