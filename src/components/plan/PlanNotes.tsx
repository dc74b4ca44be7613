import type { Note } from '../../domain/calendar/model.ts'
import { noteText } from '../../words/notes.ts'

/** What a person should know beside the plan. Most plans have nothing of the kind. */
export function PlanNotes({ notes }: { readonly notes: readonly Note[] }) {
  return (
    <>
      {notes.map((note) => (
        <p class="notice" key={noteText(note)}>
          {noteText(note)}
        </p>
      ))}
    </>
  )
}
