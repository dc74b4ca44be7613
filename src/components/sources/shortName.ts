import { isNameless } from './letters.ts'

interface Named {
  readonly authors: string
  readonly year: string
  readonly where: string
}

const INITIALS = /\s(?:[A-Z]-?){1,4}$/

/** A name short enough for a margin: "Buist, 2008". Without an author it is the place it stands in. */
export function shortName({ authors, year, where }: Named): string {
  const named = isNameless(authors) ? where.replace(/ \d.*$/, '') : authors
  const first = named
    .split(/[,;]|\set al/)[0]
    ?.trim()
    .replace(INITIALS, '')
  return [first, year.match(/^\d{4}/)?.[0]].filter(Boolean).join(', ')
}

/** A title as it stands before other sentences: a stop after it, unless it brings its own. */
export const asSentence = (title: string): string => (/[.?!]$/.test(title) ? title : `${title}.`)
