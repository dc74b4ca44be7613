import { type Day, parseDay } from '../../../domain/shared/days.ts'
import { type FormPage, NEW_KINDS } from '../../../stores/logForm.ts'

/** What an address asks for: `#walk`, `#run&date=2026-11-28`, `#edit=<id>`. Anything else is a run of today. */
export interface Address {
  readonly page: FormPage
  readonly date: Day | null
}

export function readAddress(hash: string): Address {
  const words = new URLSearchParams(hash.replace(/^#/, ''))
  const date = parseDay(words.get('date') ?? '')
  const id = words.get('edit')
  if (id) return { page: { at: 'edit', id }, date }
  return { page: { at: 'new', kind: NEW_KINDS.find((kind) => words.has(kind)) ?? 'run' }, date }
}

export const hashOf = (page: FormPage): string =>
  page.at === 'edit' ? `#edit=${encodeURIComponent(page.id)}` : `#${page.kind}`
