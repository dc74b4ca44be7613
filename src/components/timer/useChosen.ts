import { readLine } from '../../domain/plan/readLine.ts'
import { partLastWalk } from '../../domain/plan/writeStage.ts'
import type { Segment } from '../../domain/session/model.ts'
import { useHash } from '../ui/useHash.ts'

/** The session that the address asks for (`freeAddress`); null where it asks for none that can be read. */
export function useChosen(): readonly Segment[] | null {
  const text = new URLSearchParams(useHash()).get('free')
  const reading = text ? readLine(text) : null
  return reading?.ok ? partLastWalk(reading.stage.segments) : null
}
