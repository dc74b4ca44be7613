import { computed, type ReadableAtom } from 'nanostores'
import * as z from 'zod/mini'
import { isGoalDue } from '../domain/log/goalAsked.ts'
import type { Answers } from '../domain/plan/answers.ts'
import { type Day, parseDay } from '../domain/shared/days.ts'
import { $agreed, $today } from './builder.ts'
import { goTo } from './profile.ts'
import { $shelf, put } from './shelf.ts'

/** What a person said when they were asked again about their goal. */
export interface GoalAnswer {
  readonly on: Day
  /** How far they have come, in their words. */
  readonly note: string
  readonly right: boolean
}

/** The goal of the plan, and whether it is time to ask about it. Null without a goal. */
export interface GoalState {
  readonly answers: Answers
  readonly due: boolean
  /** Oldest first. */
  readonly given: readonly GoalAnswer[]
  /** A note as it is being typed. */
  readonly draft: string
}

const PREFIX = 'goal.'
const DRAFT = 'draft.goal'
/** Longest note, in characters. */
export const LONGEST_GOAL_NOTE = 500

const answerShape = z.object({
  note: z.catch(z.string().check(z.maxLength(LONGEST_GOAL_NOTE)), ''),
  right: z.boolean(),
})
const draftShape = z.catch(z.string(), '')

export const $goal: ReadableAtom<GoalState | null> = computed(
  [$shelf, $agreed, $today],
  ({ items }, agreed, today) => {
    const { goalWords, goalMeasure, goalReason } = agreed?.answers ?? {}
    if (!agreed || !(goalWords || goalMeasure || goalReason)) return null
    const given = answersOn(items)
    const days = given.map(({ on }) => on)
    return {
      answers: agreed.answers,
      due: isGoalDue(agreed.on, days, today),
      given,
      draft: draftShape.parse(items[DRAFT]),
    }
  },
)

/** An answer a day, each an item of its own. */
const answersOn = (items: Readonly<Record<string, unknown>>): readonly GoalAnswer[] =>
  Object.keys(items)
    .filter((id) => id.startsWith(PREFIX))
    .toSorted()
    .flatMap((id) => {
      const on = parseDay(id.slice(PREFIX.length))
      const read = answerShape.safeParse(items[id])
      return on && read.success ? [{ on, ...read.data }] : []
    })

/** Keeps the note at every key. */
export const typeGoalNote = (note: string): void => put({ [DRAFT]: note.slice(0, LONGEST_GOAL_NOTE) })

/** Keeps the answer. A goal that is no longer right is changed in the questions of the plan. */
export function answerGoal(right: boolean): void {
  const note = ($goal.get()?.draft ?? '').trim()
  put({ [PREFIX + $today.get()]: { note, right }, [DRAFT]: null })
  if (!right) goTo({ at: 'goal', changing: true })
}
