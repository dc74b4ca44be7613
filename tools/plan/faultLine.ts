import type { Fault } from '../../src/domain/plan/fault.ts'
import { oneLine } from '../../src/domain/plan/oneLine.ts'
import { faultText } from '../../src/words/faults.ts'

/** One line for a terminal: where, what was found, what is allowed, and what to do. */
export const faultLine = (fault: Fault): string =>
  `${fault.path || 'request'}: found ${fault.found}, allowed ${fault.allowed}. ${faultText(fault)}`

/** The one fault of text that is no JSON. */
export const notJson = (text: string) => ({
  path: '',
  code: 'not-json',
  found: textFound(text),
  allowed: 'JSON',
  values: {},
})

export function notJsonLine(text: string): string {
  const { found, allowed } = notJson(text)
  return `request: found ${found}, allowed ${allowed}.`
}

function textFound(text: string): string {
  if (text.trim() === '') return 'no text'
  return text.startsWith(BYTE_ORDER_MARK) ? 'a byte order mark' : `"${oneLine(text)}"`
}

/** Some editors put it at the start of a file. JSON has no place for it. */
const BYTE_ORDER_MARK = '\u{FEFF}'
