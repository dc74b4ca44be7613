import { backToNoted, type ClockRecord } from './clockRecord.ts'
import { AWAY_MS } from './rules.ts'
import type { Timeline } from './timeline.ts'
import { whatNow } from './whatNow.ts'

/**
 * A page that was closed while its session ran: how far it had come then, for the person to say whether they went on.
 * Only for a page that has just opened: one that was merely hidden, or asleep in a pocket, has not been away.
 */
export function awaySince(timeline: Timeline, record: ClockRecord, nowMs: number): number | null {
  if (record.state !== 'running' || nowMs - record.sinceMs <= AWAY_MS) return null
  return whatNow(timeline, backToNoted(record), nowMs).state === 'done' ? null : record.notedMs
}
