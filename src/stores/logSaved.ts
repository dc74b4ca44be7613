import { atom, type ReadableAtom } from 'nanostores'
import type { EntryForm } from '../domain/log/form.ts'
import type { LogEntry } from '../domain/log/model.ts'
import { addEntry, changeEntry, type LogChange, removeEntry, undoChange } from './log.ts'
import { $page, dropDraft, type FormPage, seenBy, typeFields } from './logForm.ts'

/** What the form has just done to the log. It can be undone until the page is left. */
export interface Saved {
  readonly change: LogChange
  readonly id: string
  /** As it was saved; of a removal, as it had been, or null where it could not be read. */
  readonly entry: LogEntry | null
  readonly page: FormPage
  /** What was typed, to be there again after an undo. */
  readonly typed: EntryForm
}

const $kept = atom<Saved | null>(null)
export const $saved: ReadableAtom<Saved | null> = $kept

export function saveEntry(entry: LogEntry, typed: EntryForm): void {
  const page = $page.get()
  if (page.at === 'edit') changeEntry(page.id, entry, seenBy(page))
  const id = page.at === 'edit' ? page.id : addEntry(entry)
  dropDraft(page)
  $kept.set({ change: page.at === 'edit' ? 'changed' : 'added', id, entry, page, typed })
}

export function removeKept(id: string, entry: LogEntry | null): void {
  const page = $page.get()
  removeEntry(id)
  dropDraft(page)
  $kept.set({ change: 'removed', id, entry, page, typed: {} })
}

/** The log as it was, and the form as it was typed. */
export function undoSaved(): void {
  const saved = $kept.get()
  if (!saved) return
  undoChange()
  if (Object.keys(saved.typed).length > 0) typeFields(saved.page, saved.typed)
  $page.set(saved.page)
  $kept.set(null)
}

export const leaveSaved = (): void => $kept.set(null)
