import {
  NOTATION_BOUNDS,
  type NotationFault,
  type NotationFaultCode,
  type NotationFaultValues,
  type NotedStage,
} from './notation.ts'
import { readLine } from './readLine.ts'

export type TableReading =
  | { readonly ok: true; readonly stages: readonly NotedStage[] }
  | { readonly ok: false; readonly faults: readonly NotationFault[] }

/** Every sign that an editor or a paste may end a line with. */
export const LINE_BREAK = /\r\n?|[\n\v\f\u2028\u2029]/

/** A whole table, one stage a line, or all that is wrong with it. Blank lines count as lines and say nothing. */
export function readTable(text: string): TableReading {
  const { mostStages, mostTextCharacters } = NOTATION_BOUNDS
  if (text.length > mostTextCharacters)
    return refused('too-long', 1, { most: mostTextCharacters, count: text.length })
  const lines = text
    .split(LINE_BREAK)
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '')
  const readings = lines.slice(0, mostStages).map(({ line, number }) => readLine(line, number))
  const stages = readings.flatMap((reading) => (reading.ok ? [reading.stage] : []))
  const faults = readings.flatMap((reading) => (reading.ok ? [] : reading.faults))
  const next = lines[mostStages]
  if (next)
    faults.push(...refused('too-many-stages', next.number, { most: mostStages, count: lines.length }).faults)
  if (faults.length > 0) return { ok: false, faults }
  if (stages.length === 0) return refused('empty', 1, {})
  return hasRun(stages) ? { ok: true, stages } : refused('no-run', 1, {})
}

/** A stage of walking alone may stand in a table; a table of such stages is no way to running. */
export const hasRun = (stages: readonly NotedStage[]): boolean =>
  stages.some(({ runSeconds }) => runSeconds > 0)

/** A fault of the table as a whole, from that line on. */
const refused = <C extends NotationFaultCode>(code: C, line: number, values: NotationFaultValues[C]) => ({
  ok: false as const,
  faults: [{ line, column: 1, code, found: '', values } as NotationFault],
})
