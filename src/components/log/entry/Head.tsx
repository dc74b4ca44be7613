import type { FormState } from '../../../stores/logForm.ts'
import { ENTRY, KIND_WORDS } from '../../../words/log-entry.ts'
import { KindLinks } from './KindLinks.tsx'

/** The title of the form, and what else can be logged. */
export function Head({ state }: { readonly state: FormState }) {
  const { page } = state
  if (page.at === 'edit') return <h1 tabIndex={-1}>{ENTRY.editTitle}</h1>
  return (
    <header class="entry-head">
      <h1 tabIndex={-1}>{page.kind === 'run' ? ENTRY.title : KIND_WORDS[page.kind]}</h1>
      <KindLinks kind={page.kind} />
    </header>
  )
}
