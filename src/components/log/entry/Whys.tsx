import { typeField } from '../../../stores/logForm.ts'
import { ENTRY } from '../../../words/log-entry.ts'
import { Choices } from '../../ui/Choices.tsx'
import type { FieldsProps } from './fields.ts'

/** Why a run was left out: the four reasons that the plan knows. */
export function Whys({ form, errorOf }: FieldsProps) {
  return (
    <Choices
      name="why"
      legend={ENTRY.why}
      choices={Object.entries(ENTRY.whys).map(([value, words]) => ({ value, ...words }))}
      chosen={form.why}
      onChoose={(why) => typeField('why', why)}
      error={errorOf('why')}
    />
  )
}
