import type { ComponentChildren } from 'preact'
import { BENDS } from '../../../words/plan-bends.ts'
import { ErrorSummary, type FieldError } from '../../ui/ErrorSummary.tsx'
import type { Form } from './useForm.ts'

interface Props {
  readonly label: string
  readonly form: Form
  /** What is wrong with it as it stands. */
  readonly faults: () => readonly FieldError[]
  readonly children: ComponentChildren
}

/** A change is typed and sent; what it does is shown before it is kept. */
export function TrialForm({ label, form, faults, children }: Props) {
  const send = (event: Event) => {
    event.preventDefault()
    form.send(faults())
  }
  return (
    <form class="bend-form" novalidate onSubmit={send} aria-label={label}>
      <ErrorSummary errors={form.errors} />
      {children}
      <div class="actions">
        <button type="submit" class="button">
          {BENDS.see}
        </button>
      </div>
    </form>
  )
}
