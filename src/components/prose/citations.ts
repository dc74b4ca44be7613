import type { CollectionEntry } from 'astro:content'

type Guide = CollectionEntry<'guides'>['data']
type SourceEntry = CollectionEntry<'sources'>

/** A source as one guide cites it: the number is its place in the guide's own list. */
export interface Citation {
  readonly number: number
  readonly id: string
  readonly source: SourceEntry['data']
}

/** All that a guide may cite. Asking for anything else stops the build. */
export interface Citations {
  readonly all: readonly Citation[]
  source(id: string): Citation
  claim(id: string): Guide['claims'][number]
}

/** Numbers a guide's sources in the order of its front matter, which is the order of first use. */
export function citationsOf(guide: Guide, shelf: readonly SourceEntry[]): Citations {
  const all = guide.sources.map(({ id }, index) => {
    const found = shelf.find((source) => source.id === id)
    if (!found) throw new Error(`"${guide.title}" cites the unknown source "${id}".`)
    return { number: index + 1, id, source: found.data }
  })
  return {
    all,
    source: (id) =>
      known(
        all.find((citation) => citation.id === id),
        `source "${id}"`,
        guide.title,
      ),
    claim: (id) =>
      known(
        guide.claims.find((claim) => claim.id === id),
        `claim "${id}"`,
        guide.title,
      ),
  }
}

function known<Found>(found: Found | undefined, what: string, title: string): Found {
  if (!found) throw new Error(`"${title}" uses the ${what}, which its front matter does not list.`)
  return found
}
