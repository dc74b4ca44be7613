/** What a typed text says, or what is wrong with it as a code. Its sentence is in `words`. */
export type Reading<Value, Fault> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: Fault }

/** What is wrong with a typed number. */
export type NumberFault =
  | { readonly code: 'missing' }
  | { readonly code: 'not-a-number'; readonly typed: string }
  | { readonly code: 'out-of-bounds'; readonly typed: string; readonly least: number; readonly most: number }

export type Bounds = readonly [least: number, most: number]

const WHOLE = /^\d+$/
/** Digits with at most one comma or point: the comma is the decimal sign of half the world. */
const DECIMAL = /^\d{1,6}([.,]\d{1,3})?$/

/** A whole number between bounds, both included. Words, halves and signs are faults, never guessed at. */
export const readWhole = (text: string | undefined, least: number, most: number) =>
  readNumber(text, WHOLE, [least, most])

/** The same with the bounds as a pair. */
export const readBounded = (text: string | undefined, bounds: Bounds) => readNumber(text, WHOLE, bounds)

/** A number with up to three decimals. */
export const readDecimal = (text: string | undefined, bounds: Bounds) => readNumber(text, DECIMAL, bounds)

function readNumber(
  text: string | undefined,
  shape: RegExp,
  [least, most]: Bounds,
): Reading<number, NumberFault> {
  const typed = (text ?? '').trim()
  if (typed === '') return { ok: false, fault: { code: 'missing' } }
  if (!shape.test(typed)) return { ok: false, fault: { code: 'not-a-number', typed } }
  const value = Number(typed.replace(',', '.'))
  if (value < least || value > most)
    return { ok: false, fault: { code: 'out-of-bounds', typed, least, most } }
  return { ok: true, value }
}
