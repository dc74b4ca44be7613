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
  readonly send: (errors: readonly FieldError[]) => void
  /** It was sent without a fault, and no key was pressed since. */
  readonly sent: boolean
  readonly drop: () => void
}

/** `otherwise`: what stands in the fields before anything was typed. */
export function useForm(draft: Draft, otherwise: Typed = {}): Form {
  const typed = useRemembered(draft.$typed, null) ?? otherwise
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
    send: (found) => {
      tell(found)
      setSent(found.length === 0)
    },
    sent,
    drop: () => {
      setSent(false)
      tell([])
      draft.drop()
    },
  }
}
