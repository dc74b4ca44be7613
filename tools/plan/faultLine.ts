import type { Fault } from '../../src/domain/plan/fault.ts'
import { faultText } from '../../src/words/faults.ts'

/** One line for a terminal: where, what was found, what is allowed, and what to do. */
export const faultLine = (fault: Fault): string =>
  `${fault.path || 'request'}: found ${fault.found}, allowed ${fault.allowed}. ${faultText(fault)}`

export const unreadable = (path: string): string =>
  `request: found text that is no JSON in ${path}, allowed JSON.`
