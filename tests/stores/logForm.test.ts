import { afterEach, describe, expect, it, vi } from 'vitest'
import { $log, addEntry, removeEntry } from '../../src/stores/log.ts'
import { $logForm, $page, dropDraft, seenBy, typeField } from '../../src/stores/logForm.ts'
import { $saved, removeKept, saveEntry, undoSaved } from '../../src/stores/logSaved.ts'
import { $shelf, keeper, put } from '../../src/stores/shelf.ts'

vi.spyOn(keeper, 'open').mockImplementation(() => {})

const walk = { kind: 'walk', date: '2026-11-20', minutes: 30 } as const
const form = () => $logForm.get().form
const openNew = () => $page.set({ at: 'new', kind: 'walk' })
const openEdit = (id: string) => $page.set({ at: 'edit', id })

afterEach(() => {
  for (const { id } of $log.get().entries) {
    removeEntry(id)
    dropDraft({ at: 'edit', id })
  }
  openNew()
  dropDraft({ at: 'new', kind: 'walk' })
})

describe('the draft of a new entry', () => {
  it('is kept at every key, with the day it was typed on', () => {
    openNew()
    typeField('note', 'grass')
    expect($logForm.get()).toMatchObject({ typed: true, form: { note: 'grass', date: $logForm.get().today } })
  })

  it('is let go of when the entry is saved, and there again after an undo', () => {
    openNew()
    typeField('minutes', '30')
    saveEntry(walk, form())
    expect($logForm.get().typed).toBe(false)
    expect($log.get().entries).toHaveLength(1)
    undoSaved()
    expect($log.get().entries).toHaveLength(0)
    expect(form().minutes).toBe('30')
    expect($saved.get()).toBeNull()
  })

  it('that is damaged is no draft', () => {
    openNew()
    put({ 'draft.log': ['not', 'a', 'draft'] })
    expect($logForm.get().typed).toBe(false)
  })
})

describe('an entry that is changed', () => {
  it('shows what is kept, with what was typed over it', () => {
    const id = addEntry(walk)
    openEdit(id)
    typeField('minutes', '45')
    expect(form()).toMatchObject({ date: '2026-11-20', minutes: '45' })
    openNew()
    expect(form().minutes).toBeUndefined()
  })

  it('was seen when typing began: a change made since is not overruled in silence', () => {
    const id = addEntry(walk)
    openEdit(id)
    typeField('minutes', '45')
    const before = seenBy({ at: 'edit', id }).edits[`log.${id}`] ?? 0
    const shelf = $shelf.get()
    keeper.$shelf.set({ ...shelf, edits: { ...shelf.edits, [`log.${id}`]: before + 1 } })
    typeField('note', 'more')
    expect($shelf.get().items[`draft.log.${id}`]).toMatchObject({ seen: before })
  })

  it('can be deleted, and be there again', () => {
    const id = addEntry(walk)
    openEdit(id)
    removeKept(id, walk)
    expect($log.get().entries).toHaveLength(0)
    undoSaved()
    expect($log.get().entries).toEqual([{ ...walk, id }])
  })
})
