import { useState } from 'preact/hooks'
import { addDays, type Day, weekdayOf } from '../../../domain/shared/days.ts'
import { dropDraft, type FormState, typeField, typeFields } from '../../../stores/logForm.ts'
import { shortDate, shortWeekday } from '../../../words/days.ts'
import { ENTRY, TWICE } from '../../../words/log-entry.ts'
import { Choices, FieldErrorText } from '../../ui/Choices.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { hashOf } from './address.ts'
import type { FieldsProps } from './fields.ts'

/** The day: today and yesterday by one press, any other by its date. */
export function When(props: FieldsProps) {
  const { state, form, asked, errorOf } = props
  const [other, setOther] = useState(false)
  const near = [state.today, addDays(state.today, -1)] as const
  const named = state.kept === null && !other && near.some((day) => day === form.date)
  const choose = (day: string) => {
    setOther(day === 'other')
    if (day !== 'other') typeField('date', day)
  }
  return (
    <div class="entry-when">
      {!state.kept && (
        <Choices
          name="day"
          legend={ENTRY.when}
          row
          choices={[
            { value: near[0], label: ENTRY.today, ...(state.ready && { hint: shortDay(near[0]) }) },
            { value: near[1], label: ENTRY.yesterday, ...(state.ready && { hint: shortDay(near[1]) }) },
            { value: 'other', label: ENTRY.another },
          ]}
          chosen={named ? form.date : 'other'}
          onChoose={choose}
        />
      )}
      {!named && (
        <TextField
          id="date"
          type="date"
          label={asked.includes('until') ? ENTRY.from : ENTRY.date}
          value={form.date ?? ''}
          onInput={(date) => typeField('date', date)}
          error={errorOf('date')}
        />
      )}
      {asked.includes('another') && <Another {...props} />}
    </div>
  )
}

const shortDay = (day: Day): string => `${shortWeekday(weekdayOf(day))} ${shortDate(day)}`

/** Two runs of one day are asked about once, before anything is typed in vain. */
function Another({ state, given, form, errorOf }: FieldsProps) {
  const [first] = given.sameDay
  const error = errorOf('another')
  const id = first && 'id' in first ? first.id : undefined
  return (
    <fieldset class={error ? 'notice has-error' : 'notice'}>
      <legend class="spoken">{TWICE.legend}</legend>
      <p>
        <strong>{TWICE.legend}</strong>
      </p>
      {error && <FieldErrorText id="another-error" message={error} />}
      <div class="actions">
        {!state.kept && id && (
          <button type="button" class="button button-quiet" onClick={() => changeInstead(state, id)}>
            {TWICE.change}
          </button>
        )}
        <button
          id="another"
          type="button"
          class="button button-quiet"
          aria-pressed={form.another === 'yes'}
          onClick={() => typeField('another', form.another === 'yes' ? '' : 'yes')}
        >
          {TWICE.another}
        </button>
      </div>
    </fieldset>
  )
}

/** What was typed so far goes along to the run that is there already. */
function changeInstead({ page, form }: FormState, id: string): void {
  const { date: _, another: __, session: ___, ...typed } = form
  const edit = { at: 'edit', id } as const
  if (Object.keys(typed).length > 0) typeFields(edit, typed)
  dropDraft(page)
  location.hash = hashOf(edit)
}
