import type { DueThen } from '../../../domain/calendar/dueOn.ts'
import type { DueRun, EntryForm, Given } from '../../../domain/log/form.ts'
import { asksBone, hasSides } from '../../../domain/plan/places.ts'
import { type FormState, runsOn } from '../../../stores/logForm.ts'

/** What decides how the form is asked and read. An entry that is changed keeps the session it was logged as. */
export function givenFor(state: FormState, due: DueThen): Given {
  const { today, units, kept, form, entries } = state
  const walkThatDay = due.walk ?? (due.run?.date === form.date && due.run?.runSeconds === 0 ? due.run : null)
  return {
    today,
    unit: units,
    due: keptSession(state) ?? (due.run && sessionIn(due.run)),
    dueWalkMinutes: walkThatDay && Math.round(walkThatDay.totalSeconds / 60),
    sameDay: runsOn(entries, form.date, kept),
    asksBone,
    hasSides,
    kept,
  }
}

function keptSession({ kept, form, today }: FormState): DueRun | null {
  if (kept?.kind !== 'run' || kept.stage === undefined) return null
  const { stage, half = false, runSeconds } = kept
  return { date: dateIn(form, today), stage, half, runSeconds }
}

const sessionIn = ({ date, stage, half = false, runSeconds }: NonNullable<DueThen['run']>): DueRun => ({
  date,
  stage,
  half,
  runSeconds,
})

const dateIn = ({ date }: EntryForm, today: DueRun['date']): DueRun['date'] =>
  (date as DueRun['date'] | undefined) ?? today
