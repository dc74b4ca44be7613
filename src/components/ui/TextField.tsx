import type { ComponentChildren } from 'preact'
import { FieldErrorText } from './Choices.tsx'

interface Props {
  readonly id: string
  readonly label: ComponentChildren
  /** What stands in the field, as typed: nothing is corrected under the person's hands. */
  readonly value: string
  readonly onInput: (value: string) => void
  readonly hint?: ComponentChildren
  readonly error?: string | undefined
  readonly unit?: string
  /** Short field for a number, with the number keys on a phone; `decimal` has a point among them. */
  readonly number?: boolean | 'decimal'
  readonly type?: 'text' | 'date'
  /** Room for a few sentences. */
  readonly long?: boolean
  readonly maxLength?: number
  /** Texts that can be taken instead of typing. */
  readonly offered?: readonly string[]
}

export function TextField({
  id,
  label,
  value,
  onInput,
  hint,
  error,
  unit,
  number,
  type = 'text',
  long,
  maxLength,
  offered = [],
}: Props) {
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  const field = {
    id,
    name: id,
    maxLength,
    autocomplete: 'off',
    value,
    'aria-describedby': described || undefined,
    'aria-invalid': error ? true : undefined,
  } as const
  return (
    <div class={error ? 'field has-error' : 'field'}>
      <label class="field-label" for={id}>
        {label}
      </label>
      {hint && (
        <div class="hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error && <FieldErrorText id={`${id}-error`} message={error} />}
      <span class="with-unit">
        {long ? (
          <textarea
            class="input input-long"
            rows={3}
            {...field}
            onInput={(event) => onInput(event.currentTarget.value)}
          />
        ) : (
          <input
            class={number ? 'input input-number' : 'input'}
            type={type}
            inputMode={KEYS[String(number ?? false)]}
            list={`${id}-offered`}
            {...field}
            onInput={(event) => onInput(event.currentTarget.value)}
          />
        )}
        {unit && <span>{unit}</span>}
      </span>
      <Offered id={`${id}-offered`} texts={offered} />
    </div>
  )
}

const KEYS: Readonly<Record<string, 'numeric' | 'decimal'>> = { true: 'numeric', decimal: 'decimal' }

function Offered({ id, texts }: { readonly id: string; readonly texts: readonly string[] }) {
  if (texts.length === 0) return null
  return (
    <datalist id={id}>
      {texts.map((text) => (
        <option value={text} key={text} />
      ))}
    </datalist>
  )
}
