import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { SEARCH, searchCount } from '../../words/search.ts'
import { guarded } from '../ui/guarded.tsx'
import { SearchResult } from './SearchResult.tsx'
import { searchEngine } from './searchEngine.ts'
import { moveBetweenResults } from './searchKeys.ts'
import { type SearchState, useSearch } from './useSearch.ts'

interface Props {
  readonly id: string
}

/** The search field with its results. Loads the index at the first focus, not before. Writes nothing to the address. */
export const Search = guarded(SearchTool)

function SearchTool({ id }: Props) {
  const [typed, setTyped] = useState('')
  const [shown, setShown] = useState(1)
  const field = useRef<HTMLInputElement>(null)
  const state = useSearch(typed, shown)

  // What was typed before this component woke up counts too.
  useLayoutEffect(() => setTyped(field.current?.value ?? ''), [])

  const type = (text: string) => {
    setTyped(text)
    setShown(1)
  }
  return (
    <search class="search" onKeyDown={moveBetweenResults}>
      <label class="field-label" for={id}>
        {SEARCH.label}
      </label>
      <input
        class="input search-field"
        id={id}
        ref={field}
        type="search"
        autocomplete="off"
        enterkeyhint="go"
        aria-describedby={`${id}-hint`}
        onFocus={warmUp}
        onInput={(event) => type(event.currentTarget.value)}
      />
      <p class="hint" id={`${id}-hint`}>
        {SEARCH.hint}
      </p>
      <p class="search-count" role="status">
        <span key={told(state)}>{told(state)}</span>
      </p>
      {state.kind === 'found' && (
        <ol class="search-results">
          {state.pages.map((page) => (
            <SearchResult key={page.url} page={page} />
          ))}
        </ol>
      )}
      {state.kind === 'found' && state.count > state.pages.length && (
        <button class="button button-quiet" type="button" onClick={() => setShown(shown + 1)}>
          {SEARCH.more}
        </button>
      )}
    </search>
  )
}

function told(state: SearchState): string {
  if (state.kind === 'found') return searchCount(state.count, state.query)
  if (state.kind === 'loading') return SEARCH.wait
  return state.kind === 'failed' ? SEARCH.failed : ''
}

/** A failure here is told when somebody searches. */
const warmUp = () => {
  searchEngine().catch(() => {})
}
