import type { ComponentChildren } from 'preact'
import type { Answers, FieldId } from '../../domain/plan/answers.ts'
import { type DateName, dateFields } from '../../domain/plan/readAnswer.ts'
import { typeAnswer } from '../../stores/profile.ts'
import { DATE_PARTS } from '../../words/plan-questions.ts'
import { FieldErrorText } from '../ui/Choices.tsx'

interface Props {
  readonly name: DateName
  readonly legend: ComponentChildren
  readonly answers: Answers
  readonly errorOf: (field: FieldId) => string | undefined
}

/** A date in three short fields: quicker to type than to find in a picture of a month, and a wrong one can be shown. */
export function DateFields({ name, legend, answers, errorOf }: Props) {
  const fields = dateFields(name)
  const error = fields.map(errorOf).find(Boolean)
  return (
    <fieldset class={error ? 'date-fields has-error' : 'date-fields'}>
      <legend class="field-label">{legend}</legend>
      {error && <FieldErrorText id={`${name}-error`} message={error} />}
      <div class="date-row">
        {fields.map((field, index) => (
          <label class="date-part" key={field}>
            <span>{DATE_PARTS[index]}</span>
            <input
              class={index === 2 ? 'input date-year' : 'input'}
              id={field}
              name={field}
              inputMode="numeric"
              autocomplete="off"
              maxLength={4}
              value={answers[field] ?? ''}
              aria-invalid={error ? true : undefined}
              aria-describedby={error ? `${name}-error` : undefined}
              onInput={(event) => typeAnswer(field, event.currentTarget.value)}
            />
          </label>
        ))}
      </div>
    </fieldset>
  )
}
