import { grouped } from '../../domain/shared/grouped.ts'
import { SOURCES } from '../../words/sources.ts'

interface Named {
  readonly data: { readonly authors: string; readonly year: string }
}

export interface Letter<Source> {
  readonly id: string
  readonly name: string
  readonly sources: readonly Source[]
}

const NAMELESS = /^(First author|Authors) not /

/** Whether the notes on a source name nobody as its author. */
export const isNameless = (authors: string): boolean => NAMELESS.test(authors)

/** Sources in the order of an index: by letter, then by author and year, those without an author last. */
export function byLetter<Source extends Named>(sources: readonly Source[]): readonly Letter<Source>[] {
  return [...grouped(sources.toSorted(inOrder), letterOf)].map(([name, group]) => ({
    id: idOf(name),
    name,
    sources: group,
  }))
}

function letterOf({ data }: Named): string {
  return isNameless(data.authors) ? SOURCES.nameless : data.authors.charAt(0).toUpperCase()
}

const idOf = (name: string): string => (name.length === 1 ? `letter-${name.toLowerCase()}` : 'no-author')

function inOrder(one: Named, other: Named): number {
  return sortKey(one).localeCompare(sortKey(other), 'en', { sensitivity: 'base', numeric: true })
}

const sortKey = ({ data }: Named): string =>
  `${isNameless(data.authors) ? '\uffff' : ''}${data.authors} ${data.year}`
