import { atom, computed, type ReadableAtom } from 'nanostores'
import * as z from 'zod/mini'
import type { Plan } from '../domain/calendar/model.ts'
import { planFor } from '../domain/calendar/planFor.ts'
import type { Answers, FieldId } from '../domain/plan/answers.ts'
import { askPlan } from '../domain/plan/askPlan.ts'
import { type Eligibility, eligibilityOf } from '../domain/plan/eligibility.ts'
import { type AnswerFault, findFaults } from '../domain/plan/findFaults.ts'
import { type AskedQuestion, type Circumstances, questionsFor } from '../domain/plan/questions.ts'
import type { PlanRequest } from '../domain/plan/request.ts'
import type { Screening } from '../domain/screening/model.ts'
import { readScreening } from '../domain/screening/read.ts'
import { FLAGS } from '../domain/screening/rules.ts'
import { type Day, parseDay } from '../domain/shared/days.ts'
import { today } from './clock.ts'
import { $answers, $place, readAnswers } from './profile.ts'
import { $shelf, type Json, openShelf, put, type Shelf, takeOff } from './shelf.ts'

/** What the person agreed to on the list of answers, and when. The plan is computed from this, not from a draft. */
export interface Agreed {
  readonly answers: Answers
  readonly on: Day
}

/** Today, asked again whenever the page comes back into view; a plan left open overnight must not stay at yesterday. */
const $today = atom<Day>(today())

export const $agreed: ReadableAtom<Agreed | null> = computed($shelf, ({ items }) => {
  const stored = agreedShape.safeParse(items['plan.agreed'])
  const on = stored.success ? parseDay(stored.data.on) : null
  return stored.success && on ? { answers: readAnswers(stored.data.answers), on } : null
})
const agreedShape = z.object({ answers: z.unknown(), on: z.string() })

/** The screening done last, or null when there is none. */
const screeningOn = ({ items }: Shelf): Screening | null => readScreening(items['screening.last'])

const circumstancesOf = (screening: Screening | null, now: Day): Circumstances => ({
  today: now,
  clearableFlag: FLAGS.some(({ id, clearable }) => clearable && (screening?.answers[id] ?? 'no') !== 'no'),
})

/** The request of the contract, as of today; null before anything was agreed. */
export const $request: ReadableAtom<PlanRequest | null> = computed(
  [$shelf, $agreed, $today],
  (shelf, agreed, now) => {
    if (!agreed) return null
    const screening = screeningOn(shelf) ?? { takenOn: agreed.on, answers: {} }
    const asked = questionsFor(agreed.answers, circumstancesOf(screening, now)).map(({ id }) => id)
    return askPlan({ answers: agreed.answers, asked, today: now, screening, log: [] })
  },
)

/** The plan. Never stored: computed from what the person told us and today. */
export const $plan: ReadableAtom<Plan | null> = computed($request, (request) => request && planFor(request))

/** Everything the plan's page shows. */
export interface PlanState {
  readonly ready: boolean
  readonly today: Day
  readonly screenedOn: Day | null
  /** What the checklist alone says: to be done first, closed whatever is answered here, or on to the questions. */
  readonly eligibility: Eligibility
  readonly answers: Answers
  readonly questions: readonly AskedQuestion[]
  readonly place: { readonly at: string; readonly changing: boolean }
  readonly agreed: Agreed | null
  readonly request: PlanRequest | null
  readonly plan: Plan | null
  /** Something was just removed and can come back. */
  readonly removed: boolean
}

/** What the built page shows, before anything was read. */
export const NOTHING_PLANNED: PlanState = {
  ready: false,
  today: '2026-01-05',
  screenedOn: null,
  eligibility: { kind: 'screen-first' },
  answers: {},
  questions: [],
  place: { at: 'start', changing: false },
  agreed: null,
  request: null,
  plan: null,
  removed: false,
}

const $removed = atom<Readonly<Record<string, Json>> | null>(null)

export const $planState: ReadableAtom<PlanState> = computed(
  [$shelf, $answers, $place, $agreed, $request, $plan, $today, $removed],
  (shelf, answers, place, agreed, request, plan, now, removed) => {
    const screening = screeningOn(shelf)
    return {
      ready: shelf.ready,
      today: now,
      screenedOn: screening?.takenOn ?? null,
      eligibility: eligibilityOf(screening, now),
      answers,
      questions: questionsFor(answers, circumstancesOf(screening, now)),
      place,
      agreed,
      request,
      plan,
      removed: removed !== null,
    }
  },
)

/** Reads the shelf and keeps the date right. Call it after mount; returns what undoes it. */
export function openPlan(): () => void {
  const refresh = () => $today.set(today())
  refresh()
  openShelf()
  document.addEventListener('visibilitychange', refresh)
  return () => document.removeEventListener('visibilitychange', refresh)
}

const START_FIELDS: readonly FieldId[] = ['startChoice', 'startDay', 'startMonth', 'startYear']

/** Faults of the answers to a question. A first day agreed to in time is not late because time went on. */
export function faultsOf(state: PlanState, question: AskedQuestion): readonly AnswerFault[] {
  const { agreed, answers } = state
  const kept = agreed && START_FIELDS.every((field) => agreed.answers[field] === answers[field])
  const day = question.id === 'startOn' && kept ? agreed.on : state.today
  return findFaults(question, answers, day)
}

/** The answers are right: from now on the plan is computed from them. */
export function agree(): void {
  put({
    'plan.agreed': { answers: { ...$answers.get() } as Json, on: $today.get() },
    'plan.place': { at: 'plan', changing: false },
  })
}

const OURS = ['plan.answers', 'plan.agreed', 'plan.place'] as const

/** Takes answers and plan off this device; `undoStartOver` brings them back until the page is left. */
export function startOver(): void {
  const { items } = $shelf.get()
  $removed.set(Object.fromEntries(OURS.flatMap((id) => (items[id] === undefined ? [] : [[id, items[id]]]))))
  takeOff(OURS)
}

export function undoStartOver(): void {
  const removed = $removed.get()
  if (removed) put(removed)
  $removed.set(null)
}
