import { builtPages } from '../../tools/integrations/dist.ts'

/** The addresses of all pages of the built site, `/guides/` and the like; `/404.html` keeps its file name. */
export const PAGES: readonly string[] = builtPages('dist').map((page) =>
  page.address.replace(/index\.html$/, ''),
)

/** The first built page whose address begins with `prefix` and goes on; null while there is none. */
export const pageUnder = (prefix: string): string | null =>
  PAGES.find((page) => page.startsWith(prefix) && page !== prefix) ?? null
