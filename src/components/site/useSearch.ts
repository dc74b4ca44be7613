import { useEffect, useState } from 'preact/hooks'
import { type Found, type FoundPage, searchEngine } from './searchEngine.ts'

/** Each shown page is one more file to fetch: five keep the first search light. */
const PAGES_AT_ONCE = 5

export type SearchState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | {
      readonly kind: 'found'
      readonly query: string
      readonly count: number
      readonly pages: readonly FoundPage[]
    }

/**
 * The pages for what is typed, without waiting between keys. The latest query wins: an answer that comes late is dropped.
 * `shown` counts how often more pages were asked for.
 */
export function useSearch(typed: string, shown: number): SearchState {
  const [state, setState] = useState<SearchState>({ kind: 'idle' })
  const query = typed.trim()
  useEffect(() => {
    if (query === '') return setState({ kind: 'idle' })
    let latest = true
    const set = (next: SearchState) => latest && setState(next)
    setState((before) => (before.kind === 'found' ? before : { kind: 'loading' }))
    find(query, shown * PAGES_AT_ONCE).then(set, () => set({ kind: 'failed' }))
    return () => {
      latest = false
    }
  }, [query, shown])
  return state
}

async function find(query: string, limit: number): Promise<SearchState> {
  const engine = await searchEngine()
  const { results } = await engine.search(query)
  const pages = await Promise.all(results.slice(0, limit).map((found: Found) => found.data()))
  return { kind: 'found', query, count: results.length, pages }
}
