import type { Segment } from '../session/model.ts'
import type { Stage } from './model.ts'

/**
 * What one line, or one table, of the notation may hold. Our rule: far beyond any table a clinic hands out, and small
 * enough that text from anywhere is read in no time.
 */
export const NOTATION_BOUNDS = {
  /** From none at all, as tables print a walk of 0, to a whole stage, as neighbours may join to one. */
  legSeconds: [0, 14_400],
  repeats: [1, 100],
  sessions: [1, 20],
  mostSegments: 200,
  mostStageSeconds: 14_400,
  /** In a line, and in a text. */
  mostCharacters: 2_000,
  mostTextCharacters: 20_000,
  mostStages: 60,
} as const

/** What one line says: a session, and how often it is to be done if the line says so. */
export interface NotedStage extends Omit<Stage, 'stage'> {
  /** Clean sessions the table asks for at this stage. */
  readonly sessions?: number
}

/** What each kind of fault is told with. Seconds and counts; words are in `words/notation.ts`. */
export interface NotationFaultValues {
  /** A sign or word with no meaning here; also r or w without a number. */
  unexpected: Nothing
  /** A number that says neither run nor walk. */
  'no-gait': Nothing
  /** `6x` without a bracket; a bracket without `6x`. */
  'no-bracket': Nothing
  'no-repeats': Nothing
  /** A bracket inside a bracket, never closed, closed twice, with nothing in it. */
  nested: Nothing
  'not-closed': Nothing
  'not-opened': Nothing
  'empty-bracket': Nothing
  'part-second': Nothing
  'leg-out-of-bounds': Bounds
  'repeats-out-of-bounds': Bounds
  'sessions-out-of-bounds': Bounds
  'stage-too-long': Most
  'too-many-segments': Most
  /** More characters in a line, or in the text, than are read. */
  'too-long': Most
  'too-many-stages': Most
  /** A line, or a text, with nothing to do. */
  empty: Nothing
  /** More than one line where one stage is asked for. */
  'several-lines': Nothing
  /** A table of walks alone. */
  'no-run': Nothing
}

export type NotationFaultCode = keyof NotationFaultValues

/** One thing wrong with a text in the notation. */
export type NotationFault<C extends NotationFaultCode = NotationFaultCode> = {
  [K in C]: {
    /** From 1, blank lines counted. */
    readonly line: number
    /** From 1, in characters as an editor counts them (UTF-16 units). */
    readonly column: number
    readonly code: K
    /** What stands there, on one line and cut short; empty where nothing does. */
    readonly found: string
    readonly values: NotationFaultValues[K]
  }
}[C]

type Nothing = Readonly<Record<never, never>>
interface Bounds {
  readonly least: number
  readonly most: number
}
interface Most {
  readonly most: number
  /** As many as were found. */
  readonly count: number
}

/** Neighbours at one gait become one stretch: two runs without a walk between them are one bout. */
export const joinNeighbours = (legs: readonly Segment[]): readonly Segment[] =>
  legs.reduce<Segment[]>((joined, { kind, seconds }) => {
    const before = joined.at(-1)
    if (before?.kind === kind) joined[joined.length - 1] = { kind, seconds: before.seconds + seconds }
    else joined.push({ kind, seconds })
    return joined
  }, [])
