import { type LimitField, readLimit } from '../../../domain/plan/readLimit.ts'
import { LIMITS, limitFaultText } from '../../../words/plan-limits.ts'
import { Choices } from '../../ui/Choices.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { TrialForm } from '../bends/TrialForm.tsx'
import type { Form } from '../bends/useForm.ts'

/** The fields carry their subject in their ids. */
const fieldId = (field: LimitField): string => `limit-${field}`

const NUMBERS = ['minutes', 'stage', 'days'] as const
const BOXES = ['noHills', 'noSpeed'] as const

/** What a clinician said, and for how long. */
export function LimitForm({ form }: { readonly form: Form }) {
  const faults = () => {
    const reading = readLimit(form.typed)
    return reading.ok
      ? []
      : reading.faults.map((fault) => ({ fieldId: fieldId(fault.field), message: limitFaultText(fault) }))
  }
  const boxes = BOXES.filter((box) => form.typed[box] === 'yes')
  return (
    <TrialForm label={LIMITS.title} form={form} faults={faults}>
      <p class="soft">{LIMITS.optional}</p>
      {NUMBERS.map((field) => (
        <Typed key={field} form={form} field={field} unit={LIMITS.units[field]} />
      ))}
      <Choices
        name={fieldId('noHills')}
        legend={LIMITS.boxes}
        several
        choices={BOXES.map((value) => ({ value, label: LIMITS[value] }))}
        chosen={boxes}
        onChoose={(box, checked) => form.type(box, checked ? 'yes' : '')}
      />
      {boxes.length > 0 && <p class="hint">{LIMITS.ground}</p>}
      <fieldset>
        <legend class="question-legend">{LIMITS.when}</legend>
        <div class="bend-dates">
          <Typed form={form} field="from" />
          <Typed form={form} field="until" />
        </div>
      </fieldset>
    </TrialForm>
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
