import { LONGEST_TEXT } from '../../../domain/log/bounds.ts'
import { PAIN_RULES } from '../../../domain/plan/painRules.ts'
import { typeField } from '../../../stores/logForm.ts'
import { ENTRY, unitText } from '../../../words/log-entry.ts'
import { Choices } from '../../ui/Choices.tsx'
import { PainScale } from '../../ui/PainScale.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { FieldsProps } from './fields.ts'
import { RunTime } from './RunTime.tsx'

type Props = FieldsProps & { readonly time: boolean }

/** What can be told and need not be. After a bone injury the evening decides, so it stands outside. */
export function MoreFields(props: Props) {
  const { state, time, asked, form, errorOf } = props
  const evening = PAIN_RULES[state.family].amber.morning === 'none'
  const open = errorOf('distance') !== undefined || (time && errorOf('minutes') !== undefined)
  return (
    <>
      {evening && <Evening {...props} />}
      <details class="entry-more" open={open || undefined}>
        <summary>{time ? ENTRY.more : ENTRY.moreShort}</summary>
        <div class="entry-fields">
          {time && <RunTime {...props} />}
          {!evening && <Evening {...props} />}
          <TextField
            id="distance"
            label={ENTRY.distance}
            unit={unitText(state.units)}
            value={form.distance ?? ''}
            onInput={(distance) => typeField('distance', distance)}
            error={errorOf('distance')}
            number="decimal"
            maxLength={10}
          />
          <Named field="surface" label={ENTRY.surface} hint={ENTRY.surfaceHint} {...props} />
          <Named field="shoe" label={ENTRY.shoe} {...props} />
          <Named field="weather" label={ENTRY.weather} {...props} />
          <Choices
            name="mood"
            legend={ENTRY.mood}
            row
            choices={ENTRY.moods.map((label, index) => ({ value: String(index + 1), label }))}
            chosen={form.mood}
            onChoose={(mood) => typeField('mood', mood)}
          />
          {asked.includes('note') && (
            <TextField
              id="note"
              long
              maxLength={LONGEST_TEXT}
              label={ENTRY.note}
              value={form.note ?? ''}
              onInput={(note) => typeField('note', note)}
            />
          )}
        </div>
      </details>
    </>
  )
}

const Evening = ({ form }: FieldsProps) => (
  <PainScale
    name="evening"
    legend={ENTRY.evening}
    first={{ value: '', label: ENTRY.eveningLater }}
    brief
    chosen={form.evening ?? ''}
    onChoose={(evening) => typeField('evening', evening)}
  />
)

interface NamedProps extends FieldsProps {
  readonly field: 'surface' | 'shoe' | 'weather'
  readonly label: string
  readonly hint?: string
}

/** A text that was often the same before: names used earlier are offered. */
function Named({ field, label, hint, state, form }: NamedProps) {
  const used = state.entries.flatMap((entry) => (entry.kind === 'run' && entry[field]) || [])
  return (
    <TextField
      id={field}
      label={label}
      hint={hint}
      value={form[field] ?? ''}
      onInput={(text) => typeField(field, text)}
      maxLength={80}
      offered={[...new Set(used.toReversed())]}
    />
  )
}
