import { useMemo, useRef } from 'preact/hooks'
import type { NotationFault } from '../../../domain/plan/notation.ts'
import { readTable } from '../../../domain/plan/readTable.ts'
import { positionOf, readDraft } from '../../../domain/plan/tableLines.ts'
import { TABLE, tableFaultText } from '../../../words/own-table.ts'
import { FieldErrorText } from '../../ui/Choices.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { TrialForm } from '../bends/TrialForm.tsx'
import type { Form } from '../bends/useForm.ts'
import { TableHelp } from './TableHelp.tsx'
import { TableLines } from './TableLines.tsx'

const NAME_ID = 'table-name'
const TEXT_ID = 'table-text'
const LONGEST_NAME = 80
const ROWS = 8

/** A table is typed, and read at every key: drawn beside it, or told what to change and where. */
export function TableForm({ form }: { readonly form: Form }) {
  const { name = '', text = '' } = form.typed
  const faults = () => {
    const table = readTable(text)
    const first = table.ok ? [] : table.faults.slice(0, 1)
    return [
      ...(name.trim() === '' ? [{ fieldId: NAME_ID, message: TABLE.noName }] : []),
      ...first.map((fault) => ({ fieldId: TEXT_ID, message: tableFaultText(fault) })),
    ]
  }
  return (
    <div class="table-form">
      <TrialForm label={TABLE.title} form={form} faults={faults}>
        <TextField
          id={NAME_ID}
          label={TABLE.name}
          hint={TABLE.nameHint}
          maxLength={LONGEST_NAME}
          value={name}
          onInput={(typed) => form.type('name', typed)}
          error={form.errorOf(NAME_ID)}
        />
        <TableHelp open={text === ''} />
        <Typing text={text} onType={(typed) => form.type('text', typed)} error={form.errorOf(TEXT_ID)} />
      </TrialForm>
    </div>
  )
}

interface TypingProps {
  readonly text: string
  readonly onType: (text: string) => void
  readonly error: string | undefined
}

function Typing({ text, onType, error }: TypingProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  const draft = useMemo(() => readDraft(text), [text])
  const goTo = (fault: NotationFault) => {
    const at = positionOf(text, fault)
    field.current?.focus()
    field.current?.setSelectionRange(at, at + Math.max(1, fault.found.length))
  }
  return (
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
          onInput={(event) => onType(event.currentTarget.value)}
        />
      </div>
      <TableLines draft={draft} onGoTo={goTo} />
    </div>
  )
}
