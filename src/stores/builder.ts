import { atom, computed, type ReadableAtom } from 'nanostores'
import * as z from 'zod/mini'
import { type Answers, stopOf } from '../domain/plan/answers.ts'
import { type Eligibility, eligibilityOf } from '../domain/plan/eligibility.ts'
import { type AskedQuestion, type Circumstances, questionsFor } from '../domain/plan/questions.ts'
import type { Screening } from '../domain/screening/model.ts'
import { readScreening } from '../domain/screening/read.ts'
import { FLAGS } from '../domain/screening/rules.ts'
import { type Day, parseDay } from '../domain/shared/days.ts'
import { today } from './clock.ts'
import { $measured, openMeasured } from './measured.ts'
import { $answers, $place, readAnswers } from './profile.ts'
import { ranOn } from './ranOn.ts'
import { $shelf, type Json, openShelf, put, type Shelf, type Values } from './shelf.ts'
import { LOG_PREFIX, SINCE } from './told.ts'

/** What the person agreed to on the list of answers, and when. The plan is computed from this, not from a draft. */
export interface Agreed {
  readonly answers: Answers
  readonly on: Day
}

/** Today, asked again whenever the page comes back into view; a plan left open overnight must not stay at yesterday. */
export const $today = atom<Day>(today())

const AGREED = 'plan.agreed'
/** What a plan that is under way was agreed to with before its answers were changed. */
const FIRST_AGREED = 'plan.first'

export const $agreed: ReadableAtom<Agreed | null> = computed($shelf, (shelf) => agreedOn(shelf, AGREED))

/** What the plan was first agreed to with. */
export const firstAgreedOn = (shelf: Shelf): Agreed | null =>
  agreedOn(shelf, FIRST_AGREED) ?? agreedOn(shelf, AGREED)

function agreedOn({ items }: Shelf, id: string): Agreed | null {
  const stored = agreedShape.safeParse(items[id])
  const on = stored.success ? parseDay(stored.data.on) : null
  return stored.success && on ? { answers: readAnswers(stored.data.answers), on } : null
}
const agreedShape = z.object({ answers: z.unknown(), on: z.string() })

/** The screening done last, or null when there is none. */
export const screeningOn = ({ items }: Shelf): Screening | null => readScreening(items['screening.last'])

/** What, besides the answers, decides which questions are asked. */
export const circumstancesOf = (screening: Screening | null, now: Day): Circumstances => ({
  today: now,
  clearableFlag: FLAGS.some(({ id, clearable }) => clearable && (screening?.answers[id] ?? 'no') !== 'no'),
})

/** Where a person is between the first question and the plan. */
export interface BuilderState {
  readonly ready: boolean
  /** The self-test on this device could not be read, so nothing may be planned. */
  readonly failed: boolean
  readonly today: Day
  readonly screenedOn: Day | null
  /** What the checklist alone says: to be done first, closed whatever is answered here, or on to the questions. */
  readonly eligibility: Eligibility
  readonly answers: Answers
  readonly questions: readonly AskedQuestion[]
  readonly place: { readonly at: string; readonly changing: boolean }
  readonly agreed: Agreed | null
  /** The log holds something, which outlives the plan. */
  readonly logged: boolean
  /** Something was just removed and can come back. */
  readonly removed: boolean
}

/** What the built page shows, before anything was read. */
export const NOTHING_BUILT: BuilderState = {
  ready: false,
  failed: false,
  today: '2026-01-05',
  screenedOn: null,
  eligibility: { kind: 'screen-first' },
  answers: {},
  questions: [],
  place: { at: 'start', changing: false },
  agreed: null,
  logged: false,
  removed: false,
}

/** Typed answers, and those that a fresh self-test already gives. What was typed comes first. */
const $given: ReadableAtom<Answers> = computed([$answers, $measured, $today], (answers, measured, now) => {
  const stop = stopOf(answers)
  if (!stop || !measured || measured === 'failed') return answers
  return { ...measured.answersFor(stop.condition, now), ...answers }
})

const $removed = atom<Values | null>(null)

export const $builder: ReadableAtom<BuilderState> = computed(
  [$shelf, $given, $place, $agreed, $today, $removed, $measured],
  (shelf, answers, place, agreed, now, removed, measured) => {
    const screening = screeningOn(shelf)
    return {
      ready: shelf.ready && measured !== null,
      failed: measured === 'failed',
      today: now,
      screenedOn: screening?.takenOn ?? null,
      eligibility: eligibilityOf(screening, ranOn(shelf), now),
      answers,
      questions: questionsFor(answers, circumstancesOf(screening, now)),
      place,
      agreed,
      logged: hasLog(shelf.items),
      removed: removed !== null,
    }
  },
)

/** Reads the shelf and keeps the date right. Call it after mount; returns what undoes it. */
export function openBuilder(): () => void {
  const refresh = () => $today.set(today())
  refresh()
  openShelf()
  document.addEventListener('visibilitychange', refresh)
  const closeMeasured = openMeasured()
  return () => {
    closeMeasured()
    document.removeEventListener('visibilitychange', refresh)
  }
}

/** The answers are right: from now on the plan is computed from them. */
export const agree = (): void =>
  put({ ...agreedTo($given.get()), 'plan.place': { at: 'plan', changing: false } })

/** What is kept when somebody agrees to answers. Once they ran, what they began with stays beside it. */
export function agreedTo(answers: Answers): Values {
  const shelf = $shelf.get()
  const before = ranOn(shelf).length > 0 && shelf.items[FIRST_AGREED] === undefined && shelf.items[AGREED]
  return {
    [AGREED]: { answers: { ...answers } as Json, on: $today.get() },
    ...(before && { [FIRST_AGREED]: before }),
  }
}

const OURS = ['plan.answers', AGREED, FIRST_AGREED, 'plan.place'] as const

/**
 * Takes answers and plan off this device; `undoStartOver` brings them back until the page is left. The log stays, and
 * the next plan reads it from today on.
 */
export function startOver(): void {
  const { items } = $shelf.get()
  const changed: Values = { ...Object.fromEntries(OURS.map((id) => [id, null])), ...afresh(items) }
  $removed.set(Object.fromEntries(Object.keys(changed).map((id) => [id, items[id] ?? null])))
  put(changed)
}

const afresh = (items: Shelf['items']): Values => (hasLog(items) ? { [SINCE]: $today.get() } : {})

const hasLog = (items: Shelf['items']): boolean => Object.keys(items).some((id) => id.startsWith(LOG_PREFIX))

export function undoStartOver(): void {
  const removed = $removed.get()
  if (removed) put(removed)
  $removed.set(null)
}
