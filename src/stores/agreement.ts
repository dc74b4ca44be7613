import { computed, type ReadableAtom } from 'nanostores'
import type { Answers } from '../domain/plan/answers.ts'
import { $given, $removed, $today, AGREED, type Agreed, agreedOn } from './builder.ts'
import { $ranOn } from './ranOn.ts'
import { $shelf, type Json, put, type Shelf, type Values } from './shelf.ts'
import { $logItems, SINCE } from './told.ts'

/** What a plan that is under way was agreed to with before its answers were changed. */
const FIRST_AGREED = 'plan.first'

/** What the plan was first agreed to with. */
export const firstAgreedOn = (shelf: Shelf): Agreed | null =>
  agreedOn(shelf, FIRST_AGREED) ?? agreedOn(shelf, AGREED)

/** The answers are right: from now on the plan is computed from them. */
export const agree = (): void =>
  put({ ...agreedTo($given.get()), 'plan.place': { at: 'plan', changing: false } })

/** What is kept when somebody agrees to answers. Once they ran, what they began with stays beside it. */
export function agreedTo(answers: Answers): Values {
  const shelf = $shelf.get()
  const before = shelf.items[AGREED]
  const keeps = before !== undefined && $ranOn.get().length > 0 && shelf.items[FIRST_AGREED] === undefined
  return {
    [AGREED]: { answers: { ...answers } as Json, on: $today.get() },
    ...(keeps && { [FIRST_AGREED]: before }),
  }
}

/** There is a log, which outlives a plan. */
export const $logged: ReadableAtom<boolean> = computed(
  $logItems,
  ({ items }) => Object.keys(items).length > 0,
)

const OURS = ['plan.answers', AGREED, FIRST_AGREED, 'plan.place'] as const

/**
 * Takes answers and plan off this device; `undoStartOver` brings them back until the page is left. The log stays, and
 * the next plan reads it from today on.
 */
export function startOver(): void {
  const shelf = $shelf.get()
  const gone = Object.fromEntries(OURS.map((id) => [id, null]))
  const changed: Values = $logged.get() ? { ...gone, [SINCE]: $today.get() } : gone
  $removed.set(Object.fromEntries(Object.keys(changed).map((id) => [id, shelf.items[id] ?? null])))
  put(changed)
}
