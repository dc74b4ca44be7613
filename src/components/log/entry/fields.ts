import type { DueThen } from '../../../domain/calendar/dueOn.ts'
import type { EntryField, EntryForm, Given } from '../../../domain/log/form.ts'
import type { FormState } from '../../../stores/logForm.ts'

/** What every part of the form is handed. */
export interface FieldsProps {
  readonly state: FormState
  readonly due: DueThen
  readonly given: Given
  /** As typed, with what stands there before. */
  readonly form: EntryForm
  readonly asked: readonly EntryField[]
  readonly errorOf: (field: EntryField) => string | undefined
}
