/** What a piece of a line is, by how it looks. The last four are faults wherever they stand. */
export type TokenKind = 'leg' | 'open' | 'close' | 'unbracketed' | 'unrepeated' | 'gaitless' | 'other'

/** One piece of a line: `30s r`, `6x(`, `)`. */
export interface Token {
  readonly kind: TokenKind
  /** From 1. */
  readonly column: number
  readonly text: string
}

/** A point or a comma: half the world writes `1,5`, and a comma means nothing else here. */
const NUMBER = String.raw`\d+(?:[.,]\d+)?`

/** By kind, in the order in which they are tried. Only space lies between two of them: `other` takes what is left. */
const PATTERNS = new RegExp(
  [
    String.raw`(?<leg>${NUMBER}\s*[sm]?\s*[rw])(?![a-z])`,
    String.raw`(?<open>${NUMBER}\s*[x×]\s*\()`,
    String.raw`(?<unbracketed>${NUMBER}\s*[x×])(?![a-z])`,
    String.raw`(?<unrepeated>(?:${NUMBER}\s*)?\()`,
    String.raw`(?<close>\))`,
    String.raw`(?<gaitless>${NUMBER}(?![\d.,])\s*[sm]?)(?=\s*(?:[\d()]|$))`,
    String.raw`(?:${NUMBER}\s*)?(?<other>[^\s\d()][^\d()]*)`,
  ].join('|'),
  'gi',
)

/** The pieces of a line in order; `other` is a stretch of signs without a meaning. */
export const tokensOf = (line: string): readonly Token[] =>
  [...line.matchAll(PATTERNS)].flatMap(({ 0: whole, index, groups = {} }) =>
    Object.entries(groups)
      .filter(([, text]) => text !== undefined)
      .map(([kind, text]) => ({
        kind: kind as TokenKind,
        column: index + 1 + whole.length - text.length,
        text: text.trimEnd(),
      })),
  )
