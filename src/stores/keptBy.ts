/**
 * Gives the value before where the new one has the same key. A store made with it stays the same while others change,
 * so that nothing is computed again from it: the shelf changes at every key that somebody types.
 */
export function keptBy<Value>(keyOf: (value: Value) => string): (value: Value) => Value {
  let last: { readonly key: string; readonly value: Value } | null = null
  return (value) => {
    const key = keyOf(value)
    if (last?.key !== key) last = { key, value }
    return last.value
  }
}
