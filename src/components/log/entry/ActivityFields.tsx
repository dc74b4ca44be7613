import { typeField } from '../../../stores/logForm.ts'
import { ENTRY } from '../../../words/log-entry.ts'
import { PainScale } from '../../ui/PainScale.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { FieldsProps } from './fields.ts'

/** A walk, strength work or cross-training. */
export function ActivityFields({ form, errorOf }: FieldsProps) {
  return (
    <>
      <TextField
        id="minutes"
        label={ENTRY.time}
        value={form.minutes ?? ''}
        onInput={(minutes) => typeField('minutes', minutes)}
        error={errorOf('minutes')}
        number
        maxLength={6}
      />
      <PainScale
        name="pain"
        legend={ENTRY.painAny}
        hint={ENTRY.painHint}
        chosen={form.pain}
        onChoose={(pain) => typeField('pain', pain)}
        error={errorOf('pain')}
      />
      {Number(form.pain) > 0 && (
        <p>
          {ENTRY.sorePlace} <a href="#pain">{ENTRY.toPain}</a>
        </p>
      )}
    </>
  )
}
