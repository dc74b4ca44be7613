import { typeField } from '../../../stores/logForm.ts'
import { ENTRY } from '../../../words/log-entry.ts'
import { minutesText } from '../../../words/session.ts'
import { TextField } from '../../ui/TextField.tsx'
import type { FieldsProps } from './fields.ts'

export function RunTime({ given, form, errorOf }: FieldsProps) {
  return (
    <TextField
      id="minutes"
      label={ENTRY.minutes}
      hint={
        form.done === 'part' && given.due
          ? ENTRY.minutesOf(minutesText(given.due.runSeconds))
          : ENTRY.minutesHint
      }
      value={form.minutes ?? ''}
      onInput={(minutes) => typeField('minutes', minutes)}
      error={errorOf('minutes')}
      number="decimal"
      maxLength={8}
    />
  )
}
