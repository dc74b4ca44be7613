import type { LimitField } from '../../../domain/plan/readLimit.ts'
import { BENDS } from '../../../words/plan-bends.ts'
import { LIMITS } from '../../../words/plan-limits.ts'
import { Choices } from '../../ui/Choices.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { Form } from '../bends/useForm.ts'

interface Props {
  readonly form: Form
  readonly onSend: () => void
}

/** The fields carry their subject in their ids. */
export const fieldId = (field: LimitField): string => `limit-${field}`

const NUMBERS = ['minutes', 'stage', 'days'] as const
const BOXES = ['noHills', 'noSpeed'] as const

/** What a clinician said, and for how long. What it does is shown before it is kept. */
export function LimitForm({ form, onSend }: Props) {
  const send = (event: Event) => {
    event.preventDefault()
    onSend()
  }
  return (
    <form class="bend-form" novalidate onSubmit={send} aria-label={LIMITS.title}>
      <ErrorSummary errors={form.errors} />
      <p class="soft">{LIMITS.optional}</p>
      {NUMBERS.map((field) => (
        <Typed key={field} form={form} field={field} unit={LIMITS.units[field]} />
      ))}
      <Choices
        name={fieldId('noHills')}
        legend={LIMITS.boxes}
        several
        choices={BOXES.map((value) => ({ value, label: LIMITS[value] }))}
        chosen={BOXES.filter((box) => form.typed[box] === 'yes')}
        onChoose={(box, checked) => form.type(box, checked ? 'yes' : '')}
      />
      {BOXES.some((box) => form.typed[box] === 'yes') && <p class="hint">{LIMITS.ground}</p>}
      <fieldset>
        <legend class="question-legend">{LIMITS.when}</legend>
        <div class="bend-dates">
          <Typed form={form} field="from" />
          <Typed form={form} field="until" />
        </div>
      </fieldset>
      <div class="actions">
        <button type="submit" class="button">
          {BENDS.see}
        </button>
      </div>
    </form>
  )
}

interface TypedProps {
  readonly form: Form
  readonly field: keyof typeof LIMITS.fields
  readonly unit?: string
}

/** A number where it has a unit, else a day. */
const Typed = ({ form, field, unit }: TypedProps) => (
  <TextField
    id={fieldId(field)}
    label={LIMITS.fields[field]}
    value={form.typed[field] ?? ''}
    onInput={(text) => form.type(field, text)}
    error={form.errorOf(fieldId(field))}
    {...(unit === undefined ? { type: 'date' } : { number: true, unit, maxLength: 6 })}
  />
)
