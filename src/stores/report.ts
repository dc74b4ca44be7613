import { computed, type ReadableAtom } from 'nanostores'
import * as z from 'zod/mini'
import { type PeriodReading, readPeriod } from '../domain/report/period.ts'
import { LONGEST_TEXT, REPORT_WEEKS, WEEK_CHOICES } from '../domain/report/rules.ts'
import { SECTIONS, type Section } from '../domain/report/sections.ts'
import { $today } from './builder.ts'
import { $shelf, put } from './shelf.ts'

/** How far back the report looks, as it is kept: so many weeks, or dates of one's own. */
export const SPANS = [...WEEK_CHOICES.map(String), 'own'] as const
export type Span = (typeof SPANS)[number]

/** What a person types for the report, exactly as typed. */
export interface ReportTexts {
  readonly question: string
  readonly medicines: string
  readonly name: string
  readonly from: string
  readonly until: string
}

/** What a person chose and typed for the report. */
export interface ReportChoices {
  readonly ready: boolean
  readonly texts: ReportTexts
  readonly span: Span
  readonly period: PeriodReading
  /** In the order of the page. */
  readonly sections: readonly Section[]
}

const NO_TEXTS: ReportTexts = { question: '', medicines: '', name: '', from: '', until: '' }
const START_SPAN = String(REPORT_WEEKS)

/** What the built page shows, before anything was read. */
export const NOTHING_CHOSEN: ReportChoices = {
  ready: false,
  texts: NO_TEXTS,
  span: START_SPAN,
  period: readPeriod({ weeks: REPORT_WEEKS }, '2026-01-05'),
  sections: SECTIONS,
}

/** What is typed for the report, at every key. */
export const REPORT_TEXTS = 'draft.report'
const SPAN = 'report.span'
const LEFT_OUT = 'report.leftOut'
const LONGEST_DATE = 20

const text = (most: number) => z.catch(z.string().check(z.maxLength(most)), '')
const textsShape = z.catch(
  z.object({
    question: text(LONGEST_TEXT.question),
    medicines: text(LONGEST_TEXT.medicines),
    name: text(LONGEST_TEXT.name),
    from: text(LONGEST_DATE),
    until: text(LONGEST_DATE),
  }),
  NO_TEXTS,
)
const spanShape = z.catch(z.enum(SPANS), START_SPAN)
/** Kept as one text, like other several choices: `pain,tests`. */
const leftOutShape = z.catch(z.string(), '')

export const $report: ReadableAtom<ReportChoices> = computed([$shelf, $today], ({ ready, items }, today) => {
  const texts = textsShape.parse(items[REPORT_TEXTS])
  const span = spanShape.parse(items[SPAN])
  const { from, until } = texts
  const leftOut = leftOutShape.parse(items[LEFT_OUT]).split(',')
  return {
    ready,
    texts,
    span,
    period: readPeriod(span === 'own' ? { weeks: span, from, until } : { weeks: Number(span) }, today),
    sections: SECTIONS.filter((section) => !leftOut.includes(section)),
  }
})

/** Keeps typed text at once, at every key. */
export function typeReport(field: keyof ReportTexts, typed: string): void {
  put({ [REPORT_TEXTS]: { ...$report.get().texts, [field]: typed } })
}

export const chooseSpan = (span: Span): void => put({ [SPAN]: span })

/** Puts a part into the report, or leaves it out. */
export function showSection(section: Section, shown: boolean): void {
  const now = new Set(SECTIONS.filter((one) => !$report.get().sections.includes(one)))
  if (shown) now.delete(section)
  else now.add(section)
  put({ [LEFT_OUT]: [...now].join() })
}
