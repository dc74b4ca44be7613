import { excerptRuns } from './excerpt.ts'
import type { FoundPage } from './searchEngine.ts'

const PARTS_SHOWN = 2

interface Props {
  readonly page: FoundPage
}

/** A found page: its title, what stands around the words, and the headings under which they stand. */
export function SearchResult({ page }: Props) {
  const parts = page.sub_results.filter((part) => part.url !== page.url).slice(0, PARTS_SHOWN)
  return (
    <li class="search-result">
      <a class="search-title" href={page.url}>
        {page.meta.title ?? page.url}
      </a>
      <Excerpt text={page.excerpt} />
      {parts.length > 0 && (
        <ul class="search-parts">
          {parts.map((part) => (
            <li key={part.url}>
              <a href={part.url}>{part.title}</a>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

function Excerpt({ text }: { readonly text: string }) {
  return (
    <p class="search-excerpt">
      {excerptRuns(text).map((run, index) =>
        run.found ? <mark key={index}>{run.text}</mark> : <span key={index}>{run.text}</span>,
      )}
    </p>
  )
}
