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
import { $ready, itemAt } from './part.ts'
import { $answers, $place, readAnswers } from './profile.ts'
import { $ranOn } from './ranOn.ts'
import { type Json, openShelf, put, type Shelf, type Values } from './shelf.ts'

/** What the person agreed to on the list of answers, and when. The plan is computed from this, not from a draft. */
export interface Agreed {
  readonly answers: Answers
  readonly on: Day
}

/** Today, asked again whenever the page comes back into view; a plan left open overnight must not stay at yesterday. */
export const $today = atom<Day>(today())

export const AGREED = 'plan.agreed'

export const $agreed: ReadableAtom<Agreed | null> = computed(itemAt(AGREED), readAgreed)

/** What was agreed to, by the item it lies in. */
export const agreedOn = ({ items }: Shelf, id: string): Agreed | null => readAgreed(items[id])

function readAgreed(item: Json | undefined): Agreed | null {
  const stored = agreedShape.safeParse(item)
  const on = stored.success ? parseDay(stored.data.on) : null
  return stored.success && on ? { answers: readAnswers(stored.data.answers), on } : null
}
const agreedShape = z.object({ answers: z.unknown(), on: z.string() })

/** The screening done last, or null when there is none. */
export const $lastScreening: ReadableAtom<Screening | null> = computed(
  itemAt('screening.last'),
  readScreening,
)

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
  removed: false,
}

/** Typed answers, and those that a fresh self-test already gives. What was typed comes first. */
export const $given: ReadableAtom<Answers> = computed(
  [$answers, $measured, $today],
  (answers, measured, now) => {
    const stop = stopOf(answers)
    if (!stop || !measured || measured === 'failed') return answers
    return { ...measured.answersFor(stop.condition, now), ...answers }
  },
)

/** What starting over took off, until the page is left. */
export const $removed = atom<Values | null>(null)

export const $builder: ReadableAtom<BuilderState> = computed(
  [$ready, $lastScreening, $ranOn, $given, $place, $agreed, $today, $removed, $measured],
  (ready, screening, ranOn, answers, place, agreed, now, removed, measured) => ({
    ready: ready && measured !== null,
    failed: measured === 'failed',
    today: now,
    screenedOn: screening?.takenOn ?? null,
    eligibility: eligibilityOf(screening, ranOn, now),
    answers,
    questions: questionsFor(answers, circumstancesOf(screening, now)),
    place,
    agreed,
    removed: removed !== null,
  }),
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

export function undoStartOver(): void {
  const removed = $removed.get()
  if (removed) put(removed)
  $removed.set(null)
}
