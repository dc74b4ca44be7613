import { useState } from 'preact/hooks'
import type { EntryForm } from '../../../domain/log/form.ts'
import { dropDraft, type FormState, typeFields } from '../../../stores/logForm.ts'
import { ENTRY } from '../../../words/log-entry.ts'

/** Forgets what was typed, and can bring it back until the page is left. */
export function Discard({ state }: { readonly state: FormState }) {
  const [dropped, setDropped] = useState<EntryForm | null>(null)
  const drop = () => {
    setDropped(state.form)
    dropDraft(state.page)
  }
  const bringBack = () => {
    if (dropped) typeFields(state.page, dropped)
    setDropped(null)
  }
  if (state.typed)
    return (
      <button type="button" class="link-button" onClick={drop}>
        {ENTRY.discard}
      </button>
    )
  return (
    dropped && (
      <button type="button" class="link-button" onClick={bringBack}>
        {ENTRY.bringBack}
      </button>
    )
  )
}
