/** A run of an excerpt, found word or not. */
export interface ExcerptRun {
  readonly text: string
  readonly found: boolean
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
}

/** Takes Pagefind's excerpt, text with `<mark>` around the found words, apart into runs that are shown as plain text. */
export function excerptRuns(excerpt: string): readonly ExcerptRun[] {
  return excerpt
    .split(/<mark>(.*?)<\/mark>/s)
    .map((text, index) => ({ text: decode(text), found: index % 2 === 1 }))
    .filter((run) => run.text !== '')
}

const decode = (text: string): string =>
  text.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity)
