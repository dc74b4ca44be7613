import type { ReadableAtom } from 'nanostores'
import { useEffect, useState } from 'preact/hooks'

/**
 * The only way a component reads a store. The first paint equals the built page (`built`); what was stored arrives
 * after mount. Without this, Preact keeps the built page's attributes for good.
 */
export function useRemembered<Value>(store: ReadableAtom<Value>, built: Value): Value {
  const [value, show] = useState(built)
  useEffect(() => store.subscribe((next) => show(() => next)), [store])
  return value
}
