import type { Fault } from './fault.ts'
import type { NotationFault, NotationFaultCode } from './notation.ts'
import type { Progression } from './ownTable.ts'
import { readLine } from './readLine.ts'
import { hasRun, LINE_BREAK } from './readTable.ts'

const PATH = 'profile.progression.stages'

/** Each line of one's own table can be read, says of its sessions what the field beside it says, and one of them runs. */
export function checkProgression({ stages }: Progression): readonly Fault[] {
  const readings = stages.map(({ notation }) => readNotation(notation))
  const faults = readings.flatMap((reading, index) =>
    reading.ok
      ? sessionFaults(index, stages[index]?.sessions, reading.stage.sessions)
      : reading.faults.map((fault) => notationFault(`${PATH}.${index}.notation`, fault)),
  )
  const read = readings.flatMap((reading) => (reading.ok ? [reading.stage] : []))
  if (faults.length > 0 || hasRun(read)) return faults
  return [notationFault(PATH, { ...START, code: 'no-run', values: {} })]
}

const START = { line: 1, column: 1, found: '' } as const

/** A field holds one stage: two lines in it would be read as one long session. */
function readNotation(notation: string): ReturnType<typeof readLine> {
  const end = notation.trim().search(LINE_BREAK)
  if (end < 0) return readLine(notation)
  const column = notation.length - notation.trimStart().length + end + 1
  return { ok: false, faults: [{ ...START, column, code: 'several-lines', values: {} }] }
}

function sessionFaults(index: number, asked?: number, noted = asked): readonly Fault[] {
  if (asked === undefined || noted === undefined || noted === asked) return []
  const path = `${PATH}.${index}.sessions`
  return [{ path, code: 'sessions-differ', found: `${asked}`, allowed: `${noted}`, values: { asked, noted } }]
}

function notationFault(path: string, fault: NotationFault): Fault {
  const { line, column, found } = fault
  return {
    path,
    code: 'notation',
    found: `${found === '' ? countText(fault) : `"${found}"`} at line ${line}, column ${column}`,
    allowed: allowedText(fault),
    values: { fault },
  }
}

const countText = ({ values }: NotationFault): string => ('count' in values ? `${values.count}` : 'nothing')

function allowedText({ code, values }: NotationFault): string {
  if ('least' in values) return `${values.least} to ${values.most}${UNITS[code] ?? ''}`
  if ('most' in values) return `${values.most}${UNITS[code] ?? ''} or less`
  return OTHERS[code] ?? 'items such as 5w, 30s r, 6x(1r 2w)'
}

const UNITS: Partial<Record<NotationFaultCode, string>> = {
  'leg-out-of-bounds': ' seconds',
  'repeats-out-of-bounds': ' times',
  'sessions-out-of-bounds': ' sessions',
  'stage-too-long': ' seconds',
  'too-many-segments': ' segments',
  'too-long': ' characters',
}

const OTHERS: Partial<Record<NotationFaultCode, string>> = {
  'part-second': 'whole seconds',
  'several-lines': 'one line',
  'no-run': 'a run in at least one stage',
}
