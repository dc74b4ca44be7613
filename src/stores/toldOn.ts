import { day } from '../domain/shared/fields.ts'
import { readItem } from './item.ts'
import { limitsOn } from './limits.ts'
import { logOn } from './log.ts'
import { progressionOn } from './ownTable.ts'
import { SINCE, type Told } from './told.ts'
import type { Part } from './view.ts'

/** What the plan reads besides the answers. */
export function toldOn(part: Part): Told {
  const since = readItem(day, part, SINCE)
  const { entries } = logOn(part)
  return {
    log: since.kind === 'ok' ? entries.filter((entry) => lastDayOf(entry) >= since.value) : entries,
    limits: limitsOn(part),
    progression: progressionOn(part),
  }
}

/** A pause that was under way, or a move into the new plan, still counts. */
const lastDayOf = (entry: Told['log'][number]): string =>
  entry.kind === 'pause' ? entry.until : entry.kind === 'move' ? entry.to : entry.date
