import { useEffect, useRef } from 'preact/hooks'
import { NEW_KINDS, type NewKind } from '../../../stores/logForm.ts'
import { ENTRY, KIND_WORDS } from '../../../words/log-entry.ts'

/** What can be logged, each with an address of its own: the browser's back button knows them. */
export function KindLinks({ kind }: { readonly kind: NewKind }) {
  const row = useRef<HTMLElement>(null)
  useEffect(() => {
    row.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [kind])
  return (
    <nav class="entry-kinds" aria-label={ENTRY.what} ref={row}>
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
