import { LONGEST_TEXT } from '../../../domain/log/bounds.ts'
import { typeField } from '../../../stores/logForm.ts'
import { ENTRY, entryText, GONE, REST } from '../../../words/log-entry.ts'
import { TextField } from '../../ui/TextField.tsx'
import type { FieldsProps } from './fields.ts'
import { Whys } from './Whys.tsx'

/** A rest day needs no entry. Only a run that was due and left out is one, with its reason. */
export function RestFields(props: FieldsProps) {
  const { state, due, form } = props
  if (state.kept) return <Whys {...props} />
  const wasDue = due.run?.date === form.date
  return (
    <>
      <p class="tinted">{REST.kind}</p>
      <p>{wasDue ? REST.due : REST.notDue}</p>
      {wasDue && <Whys {...props} />}
    </>
  )
}

export const VisitFields = ({ form }: FieldsProps) => (
  <>
    <TextField
      id="note"
      long
      maxLength={LONGEST_TEXT}
      label={ENTRY.visitNote}
      value={form.note ?? ''}
      onInput={(note) => typeField('note', note)}
    />
    <p class="soft">
      {ENTRY.visitHint} <a href="/plan/">{ENTRY.toYourPlan}</a>
    </p>
  </>
)

/** What was made elsewhere: here its days can be changed. */
export const DatesFields = ({ state, form, asked, errorOf }: FieldsProps) => (
  <>
    {asked.includes('until') && (
      <TextField
        id="until"
        type="date"
        label={state.kept?.kind === 'move' ? ENTRY.to : ENTRY.until}
        value={form.until ?? ''}
        onInput={(until) => typeField('until', until)}
        error={errorOf('until')}
      />
    )}
    <p class="soft">
      {state.kept && entryText(state.kept)} {GONE.elsewhere}
    </p>
  </>
)
