import type { WeekOf, WhatIf } from '../domain/calendar/whatIf.ts'
import { days, times } from './counts.ts'
import { dateText, weekdayAndDate } from './days.ts'
import { sessionWords } from './session.ts'

/** The ways to change a plan, each on a page of its own. */
export const BENDS = {
  back: 'Back to your plan',
  undo: 'Undo',
  undone: 'Taken back.',
  see: 'See what this does',
  keep: 'Keep this change',
  discard: 'Discard it',
  change: 'Change',
  remove: 'Remove',
} as const

/** A change beside the present plan. */
export const PREVIEW = {
  title: 'What this does',
  present: 'Your plan now',
  changed: 'With this change',
  next: 'Next run',
  none: 'none in sight',
  ends: 'Likely end',
  noEnd: 'no date',
  reached: 'reached',
  week: (number: number) => `Week ${number}`,
  rest: 'No run',
  over: 'Over by then',
  differs: 'changed',
  same: 'Nothing in your plan changes.',
  closed: 'With this change there is no plan now. Your checklist or a clinician comes first.',
} as const

/** What a change does to the plan, in one sentence. */
export function differenceText({ laterDays, changed, runsAWeek }: WhatIf): string {
  const { present } = runsAWeek
  const beside = runsAWeek.changed === present ? ' as before' : present > 0 ? ` instead of ${present}` : ''
  const runs = `with up to ${times(runsAWeek.changed)} a week${beside}`
  const { ends } = changed
  if (!ends) return `With this change the end has no date, ${runs}.`
  if (laterDays === null) return `Most likely you are there around ${dateText(ends.likely)}, ${runs}.`
  const later =
    laterDays === 0 ? 'as before' : `${days(Math.abs(laterDays))} ${laterDays > 0 ? 'later' : 'earlier'}`
  return `Most likely you are there around ${dateText(ends.likely)}, ${later}, ${runs}.`
}

/** "3 runs, 48 min". */
export function weekText(week: WeekOf): string {
  if (week === null) return PREVIEW.rest
  if (week === 'over') return PREVIEW.over
  const runs = week.days.filter(({ kind }) => kind === 'run').length
  return runs === 0 ? PREVIEW.rest : `${times(runs)}, ${Math.round(week.runSeconds / 60)} min`
}

export const endText = ({ ends, position }: WhatIf['present']): string => {
  if (ends) return dateText(ends.likely)
  return position?.phase === 'done' ? PREVIEW.reached : PREVIEW.noEnd
}

/** "Monday 18 January, 2 min run, 1 min walk × 6". */
export function nextRunText({ calendar }: WhatIf['present']): string {
  const next = calendar.find(({ kind }) => kind === 'run')
  return next ? `${weekdayAndDate(next.date)}, ${sessionWords(next)}` : PREVIEW.none
}
