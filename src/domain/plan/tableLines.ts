import type { NotationFault, NotedStage } from './notation.ts'
import { readLine } from './readLine.ts'
import { LINE_BREAK, readTable } from './readTable.ts'

/** One line of a table while it is typed: its session, or what is wrong with it. Blank lines say nothing. */
export interface TableLine {
  /** From 1, blank lines counted. */
  readonly line: number
  readonly text: string
  readonly stage: NotedStage | null
  readonly faults: readonly NotationFault[]
}

/** A table as it is typed: line by line, and what is wrong with it as a whole. */
export interface TableDraft {
  readonly lines: readonly TableLine[]
  readonly whole: readonly NotationFault[]
}

const WHOLE: readonly NotationFault['code'][] = ['empty', 'no-run', 'too-long', 'too-many-stages']

export function readDraft(text: string): TableDraft {
  const lines = text.split(LINE_BREAK).flatMap((line, index) => lineOf(line, index + 1))
  const table = readTable(text)
  const told = new Set(lines.flatMap(({ faults }) => faults).map(({ code }) => code))
  const whole = table.ok
    ? []
    : table.faults.filter(({ code, found }) => WHOLE.includes(code) && found === '' && !told.has(code))
  return { lines, whole }
}

function lineOf(text: string, line: number): readonly TableLine[] {
  if (text.trim() === '') return []
  const reading = readLine(text, line)
  return [
    reading.ok
      ? { line, text, stage: reading.stage, faults: [] }
      : { line, text, stage: null, faults: reading.faults },
  ]
}

/** Where a fault stands in the whole text, counted from 0, so that the cursor can be put there. */
export function positionOf(text: string, { line, column }: Pick<NotationFault, 'line' | 'column'>): number {
  const breaks = new RegExp(LINE_BREAK.source, 'g')
  let start = 0
  for (let number = 1; number < line; number += 1) {
    if (!breaks.exec(text)) break
    start = breaks.lastIndex
  }
  return start + column - 1
}
