import { computed, type ReadableAtom } from 'nanostores'
import { $shelf } from './shelf.ts'

export const SESSION_CLOCK = 'session.clock'

/** A timer was started and not closed. Told by its item alone: what reads it comes with the timer. */
export const $timerBegun: ReadableAtom<boolean> = computed($shelf, ({ items }) => SESSION_CLOCK in items)
