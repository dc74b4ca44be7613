import { getCollection } from 'astro:content'
import type { PageLink } from '../components/site/AToZ.astro'
import { PAGE_NAMES } from '../words/search.ts'

/** The pages that have a file of their own here; a page in PAGE_NAMES that is not built yet is left out. */
const BUILT = Object.keys(import.meta.glob('./**/*.astro')).map((file) =>
  file.replace(/^\./, '').replace(/(index)?\.astro$/, ''),
)

/** The name of a page with a file of its own; undefined while it is not built. */
export const nameOf = (address: string): string | undefined =>
  BUILT.includes(address) ? PAGE_NAMES.find(({ href }) => href === address)?.title : undefined

/** Every page a reader can want, by name: the tools, the exercises, the guides and the rules. */
export async function everyPage(): Promise<readonly PageLink[]> {
  const own = PAGE_NAMES.filter((page) => BUILT.includes(page.href))
  const guides = (await getCollection('guides')).map(({ id, data }) => ({
    href: `/guides/${id}/`,
    title: data.title,
  }))
  const rules = (await getCollection('rules')).map(({ id, data }) => ({
    href: `/rules/${id}/`,
    title: data.title,
  }))
  const exercises = (await getCollection('exercises')).map(({ id, data }) => ({
    href: `/exercises/${id}/`,
    title: data.name,
  }))
  return [
    ...own,
    ...ifBuilt('/exercises/[', exercises),
    ...ifBuilt('/guides/[', guides),
    ...ifBuilt('/rules/[', rules),
  ]
}

const ifBuilt = (route: string, links: readonly PageLink[]): readonly PageLink[] =>
  BUILT.some((file) => file.startsWith(route)) ? links : []
