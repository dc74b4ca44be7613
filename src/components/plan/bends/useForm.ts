import { useState } from 'preact/hooks'
import type { Draft, Typed } from '../../../stores/draft.ts'
import { useRemembered } from '../../../stores/remembered.ts'
import type { FieldError } from '../../ui/ErrorSummary.tsx'

/** A form whose words are kept at every key, and whose faults are told when it is sent. */
export interface Form {
  readonly typed: Typed
  readonly type: (field: string, text: string) => void
  /** Takes the place of all that was typed. */
  readonly fill: (fields: Typed) => void
  readonly errors: readonly FieldError[]
  readonly errorOf: (field: string) => string | undefined
  readonly tell: (errors: readonly FieldError[]) => void
  /** What was sent without a fault, until a key is pressed; then it has to be sent again. */
  readonly sent: boolean
  readonly send: () => void
  readonly drop: () => void
}

export function useForm(draft: Draft, otherwise: Typed = {}): Form {
  const kept = useRemembered(draft.$typed, null)
  const typed = kept ?? otherwise
  const [errors, tell] = useState<readonly FieldError[]>([])
  const [sent, setSent] = useState(false)
  const fill = (fields: Typed) => {
    setSent(false)
    draft.type(fields)
  }
  return {
    typed,
    type: (field, text) => fill({ ...typed, [field]: text }),
    fill,
    errors,
    errorOf: (field) => errors.find(({ fieldId }) => fieldId === field)?.message,
    tell: (found) => {
      tell(found)
      setSent(false)
    },
    sent,
    send: () => {
      tell([])
      setSent(true)
    },
    drop: () => {
      setSent(false)
      tell([])
      draft.drop()
    },
  }
}
