import { useMemo, useRef } from 'preact/hooks'
import type { NotationFault } from '../../../domain/plan/notation.ts'
import { positionOf, readDraft } from '../../../domain/plan/tableLines.ts'
import { TABLE } from '../../../words/own-table.ts'
import { BENDS } from '../../../words/plan-bends.ts'
import { FieldErrorText } from '../../ui/Choices.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { Form } from '../bends/useForm.ts'
import { TableHelp } from './TableHelp.tsx'
import { TableLines } from './TableLines.tsx'

export const NAME_ID = 'table-name'
export const TEXT_ID = 'table-text'
const LONGEST_NAME = 80
const ROWS = 8

interface Props {
  readonly form: Form
  readonly onSend: () => void
}

/** A table is typed, and read at every key: drawn beside it, or told what to change and where. */
export function TableForm({ form: { typed, type, errors, errorOf }, onSend }: Props) {
  const field = useRef<HTMLTextAreaElement>(null)
  const text = typed['text'] ?? ''
  const draft = useMemo(() => readDraft(text), [text])
  const error = errorOf(TEXT_ID)
  const goTo = (fault: NotationFault) => {
    const at = positionOf(text, fault)
    field.current?.focus()
    field.current?.setSelectionRange(at, at + Math.max(1, fault.found.length))
  }
  const send = (event: Event) => {
    event.preventDefault()
    onSend()
  }
  return (
    <form class="table-form" novalidate onSubmit={send} aria-label={TABLE.title}>
      <ErrorSummary errors={errors} />
      <TextField
        id={NAME_ID}
        label={TABLE.name}
        hint={TABLE.nameHint}
        maxLength={LONGEST_NAME}
        value={typed['name'] ?? ''}
        onInput={(name) => type('name', name)}
        error={errorOf(NAME_ID)}
      />
      <TableHelp open={text === ''} />
      <div class="table-typing">
        <div class={error ? 'field has-error' : 'field'}>
          <label class="field-label" for={TEXT_ID}>
            {TABLE.text}
          </label>
          {error && <FieldErrorText id={`${TEXT_ID}-error`} message={error} />}
          <textarea
            class="input table-text"
            id={TEXT_ID}
            ref={field}
            rows={ROWS}
            spellcheck={false}
            autocapitalize="off"
            value={text}
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? `${TEXT_ID}-error` : undefined}
            onInput={(event) => type('text', event.currentTarget.value)}
          />
        </div>
        <TableLines draft={draft} onGoTo={goTo} />
      </div>
      <div class="actions">
        <button type="submit" class="button">
          {BENDS.see}
        </button>
      </div>
    </form>
  )
}
