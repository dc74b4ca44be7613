import { ENTRY_SIGNS, type EntryForm, type FormKind } from './form.ts'
import { type DistanceUnit, distanceTyped, minutesTyped } from './measures.ts'
import type { LogEntry, Run } from './model.ts'
import { readPlace } from './place.ts'

export const formKindOf = ({ kind }: LogEntry): FormKind => (kind === 'skip' ? 'rest' : kind)

/** An entry as it stands in the form, to be changed there. */
export function formOf(entry: LogEntry, unit: DistanceUnit): EntryForm {
  switch (entry.kind) {
    case 'run':
      return runForm(entry, unit)
    case 'skip':
      return { date: entry.date, why: entry.why }
    case 'visit':
      return { date: entry.date, note: entry.note ?? '' }
    case 'move':
      return { date: entry.from, until: entry.to }
    case 'pause':
      return { date: entry.from, until: entry.until }
    case 'readiness':
      return { date: entry.date }
    default:
      return { date: entry.date, minutes: String(entry.minutes), pain: typed(entry.painDuring) }
  }
}

function runForm(run: Run, unit: DistanceUnit): EntryForm {
  const { place, side } = readPlace(run.place ?? '')
  const { distanceMetres } = run
  return {
    date: run.date,
    session: run.stage === undefined ? 'outside' : 'planned',
    done: run.completed ? 'whole' : 'part',
    minutes: minutesTyped(run.runSeconds),
    pain: typed(run.painDuring),
    evening: typed(run.painEvening),
    morning: run.painNextMorning === null ? 'open' : typed(run.painNextMorning),
    place,
    side: side ?? '',
    bone: run.boneSpot === undefined ? '' : run.boneSpot ? 'yes' : 'no',
    signs: ENTRY_SIGNS.filter((sign) => run[sign]).join(','),
    effort: typed(run.effort),
    distance: distanceMetres === undefined ? '' : distanceTyped(distanceMetres, unit),
    surface: run.surface ?? '',
    shoe: run.shoe ?? '',
    weather: run.weather ?? '',
    mood: typed(run.mood),
    note: run.note ?? '',
  }
}

const typed = (number: number | undefined): string => (number === undefined ? '' : String(number))
