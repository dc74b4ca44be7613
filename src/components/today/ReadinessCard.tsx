import { useEffect, useRef } from 'preact/hooks'
import { $readinessDraft, openReadiness } from '../../stores/readiness.ts'
import { useRemembered } from '../../stores/remembered.ts'
import type { Lived } from '../../stores/today.ts'
import { READINESS_FORM, RESULT_PILLS, readinessSummary, readinessTitle } from '../../words/readiness.ts'
import { later } from '../ui/later.tsx'
import type { ReadinessFormProps } from './ReadinessForm.tsx'
import { Reasons } from './Why.tsx'

const ReadinessForm = later<ReadinessFormProps>(() =>
  import('./ReadinessForm.tsx').then((part) => part.ReadinessForm),
)

/** The readiness check of this morning: to do, under way, or what it came to. */
export function ReadinessCard({ lived }: { readonly lived: Lived }) {
  const { readiness, date } = lived.today
  const draft = useRemembered($readinessDraft, null)
  const card = useRef<HTMLElement>(null)
  useFocusOnClose(draft !== null, card)
  return (
    <section class="card readiness" ref={card}>
      {draft ? (
        <ReadinessForm draft={draft} checked={readiness} date={date} />
      ) : readiness ? (
        <Result lived={lived} readiness={readiness} />
      ) : (
        <>
          <h2 tabIndex={-1}>{READINESS_FORM.title}</h2>
          <p>{READINESS_FORM.lead}</p>
          <p class="screen-only">
            <button type="button" class="button button-quiet" onClick={() => openReadiness(null)}>
              {READINESS_FORM.open}
            </button>
          </p>
        </>
      )}
    </section>
  )
}

/** The form that had the focus is gone: what it came to takes it. */
function useFocusOnClose(open: boolean, card: { readonly current: HTMLElement | null }): void {
  const wasOpen = useRef(open)
  useEffect(() => {
    if (wasOpen.current && !open) card.current?.querySelector('h2')?.focus()
    wasOpen.current = open
  }, [open])
}

interface ResultProps {
  readonly lived: Lived
  readonly readiness: NonNullable<Lived['today']['readiness']>
}

function Result({ lived, readiness }: ResultProps) {
  const { lowered } = lived.today
  const result = lowered?.to ?? 'go'
  return (
    <>
      <div class="readiness-result">
        <h2 tabIndex={-1}>{readinessTitle(result)}</h2>
        <span class={`pill readiness-${result}`}>{RESULT_PILLS[result]}</span>
      </div>
      <p class="soft">{readinessSummary(readiness)}</p>
      {lowered && <Reasons because={[lowered.because]} />}
      <p class="small soft">
        {READINESS_FORM.noted}{' '}
        <button type="button" class="link-button screen-only" onClick={() => openReadiness(readiness)}>
          {READINESS_FORM.change}
        </button>
      </p>
    </>
  )
}
