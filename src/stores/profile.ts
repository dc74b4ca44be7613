import { computed, type ReadableAtom } from 'nanostores'
import * as z from 'zod/mini'
import { type Answers, FIELD_IDS, type FieldId } from '../domain/plan/answers.ts'
import { today } from './clock.ts'
import { itemAt } from './part.ts'
import { put } from './shelf.ts'

/** A page of the questions: a question's id, `start`, or `review` for the list of answers. */
export interface Place {
  readonly at: string
  /** Came from the list of answers: go straight back there. */
  readonly changing: boolean
}

const LONGEST_ANSWER = 500
/** Each field on its own: one that cannot be read is left out and costs no other. */
const answer = z.catch(z.optional(z.string().check(z.maxLength(LONGEST_ANSWER))), undefined)
const answersShape = z.catch(z.object(Object.fromEntries(FIELD_IDS.map((id) => [id, answer]))), {})
const placeShape = z.catch(z.object({ at: z.string(), changing: z.boolean() }), {
  at: 'start',
  changing: false,
})

/** Numbers that grow older with time carry the day they were given. */
const STAMPS: Partial<Record<FieldId, FieldId>> = {
  lastRunCount: 'lastRunAskedOn',
  lastRunUnit: 'lastRunAskedOn',
  weeksSinceBirth: 'weeksAskedOn',
}

/** What was typed, exactly as typed. */
export const $answers: ReadableAtom<Answers> = computed(itemAt('plan.answers'), readAnswers)
/** The page of the questions where the person is. */
export const $place: ReadableAtom<Place> = computed(itemAt('plan.place'), (place) =>
  placeShape.parse(place ?? {}),
)

/** Stored answers as answers; what cannot be read is left out, never guessed. */
export function readAnswers(stored: unknown): Answers {
  return answersShape.parse(stored ?? {}) as Answers
}

/** Keeps typed text at once, at every key. */
export function typeAnswer(field: FieldId, text: string): void {
  const stamp = STAMPS[field]
  const answers = { ...$answers.get(), [field]: text.slice(0, LONGEST_ANSWER) }
  put({ 'plan.answers': stamp ? { ...answers, [stamp]: today() } : answers })
}

export function goTo(place: Place): void {
  put({ 'plan.place': { ...place } })
}
