/** Longest piece of foreign text that a fault repeats. */
const FOUND_LENGTH = 60

/** Foreign text, cut short, that cannot break a line or steer a terminal. */
export function oneLine(text: string): string {
  const start = text.slice(0, FOUND_LENGTH).replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, '\u{FFFD}')
  return text.length > FOUND_LENGTH ? `${start}…` : start
}
