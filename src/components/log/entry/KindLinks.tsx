import { NEW_KINDS, type NewKind } from '../../../stores/logForm.ts'
import { ENTRY, KIND_WORDS } from '../../../words/log-entry.ts'

/** What can be logged, each with an address of its own: the browser's back button knows them. */
export function KindLinks({ kind }: { readonly kind: NewKind }) {
  return (
    <nav class="entry-kinds" aria-label={ENTRY.what}>
      <ul>
        {NEW_KINDS.map((one) => (
          <li key={one}>
            <a href={`#${one}`} aria-current={one === kind ? 'true' : undefined}>
              {KIND_WORDS[one]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
