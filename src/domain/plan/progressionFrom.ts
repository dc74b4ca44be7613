import type { Progression } from './ownTable.ts'
import { readTable } from './readTable.ts'
import { CLEAN_SESSIONS } from './rules.ts'
import { writeStage } from './writeStage.ts'

/** Clean sessions of a line that does not say how often. Our rule: the careful number, since silence hurries nobody. */
export const UNSAID_SESSIONS = CLEAN_SESSIONS.careful

/** A typed table as the contract carries it; null while a line of it cannot be read. */
export function progressionFrom(name: string, text: string): Progression | null {
  const reading = readTable(text)
  if (!reading.ok) return null
  const stages = reading.stages.map(({ segments, sessions = UNSAID_SESSIONS }) => ({
    notation: writeStage({ segments, sessions }),
    sessions,
  }))
  return { name, stages }
}
