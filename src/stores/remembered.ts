import { useStore } from '@nanostores/preact'
import type { ReadableAtom } from 'nanostores'

/**
 * The only way a component reads a store. The first paint equals the built page (`built`); what was stored arrives
 * after mount. Without this, Preact keeps the built page's attributes for good.
 */
export function useRemembered<Value>(store: ReadableAtom<Value>, built: Value): Value {
  return useStore(store, { ssr: () => built })
}
