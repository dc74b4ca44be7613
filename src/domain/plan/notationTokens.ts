/** A number with a point or a comma: half the world writes `1,5`, and a comma means nothing else here. */
const NUMBER = String.raw`\d+(?:[.,]\d+)?`

/**
 * What a piece of a line is, by how it looks, in the order in which it is tried; the second half are faults wherever they
 * stand, and named as such. Only space lies between two pieces: the last kind takes what is left.
 */
const PATTERNS = {
  leg: String.raw`(${NUMBER}\s*[sm]?\s*[rw])(?![a-z])`,
  open: String.raw`(${NUMBER}\s*[x×]\s*\()`,
  close: String.raw`(\))`,
  'no-bracket': String.raw`(${NUMBER}\s*[x×])(?![a-z])`,
  'no-repeats': String.raw`((?:${NUMBER}\s*)?\()`,
  'no-gait': String.raw`(${NUMBER}(?![\d.,])\s*[sm]?)(?=\s*(?:[\d()]|$))`,
  unexpected: String.raw`(?:${NUMBER}\s*)?([^\s\d()][^\d()]*)`,
}
const KINDS = Object.keys(PATTERNS) as readonly TokenKind[]
const ANY = new RegExp(Object.values(PATTERNS).join('|'), 'gi')

export type TokenKind = keyof typeof PATTERNS

/** One piece of a line: `30s r`, `6x(`, `)`. */
export interface Token {
  readonly kind: TokenKind
  /** From 1. */
  readonly column: number
  readonly text: string
}

/** The pieces of a line in order. */
export const tokensOf = (line: string): readonly Token[] =>
  [...line.matchAll(ANY)].flatMap(({ index, 0: whole, ...groups }) =>
    KINDS.flatMap((kind, order) => {
      const text = groups[order + 1]
      return text ? [{ kind, column: index + 1 + whole.length - text.length, text: text.trimEnd() }] : []
    }),
  )
