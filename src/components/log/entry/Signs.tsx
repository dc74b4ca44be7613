import { ENTRY_SIGNS, type EntryForm, signsIn } from '../../../domain/log/form.ts'
import { typeField } from '../../../stores/logForm.ts'
import { ENTRY } from '../../../words/log-entry.ts'
import { TICK_LABELS } from '../../../words/pain-check.ts'
import { Choices } from '../../ui/Choices.tsx'
import type { FieldsProps } from './fields.ts'
import { SignCard } from './SignCard.tsx'
import { signsNoticed } from './signsNoticed.ts'

interface Props extends Pick<FieldsProps, 'form'> {
  /** The bone question stands above, so the sore spot is not asked twice. */
  readonly asked: FieldsProps['asked']
  readonly pelvic: boolean
}

/** Signs that count more than any number, and at once what they ask for. */
export function Signs({ form, asked, pelvic }: Props) {
  const boneAsked = asked.includes('bone')
  const ticked = signsIn(form)
  const signs = [
    ...ENTRY_SIGNS.filter((sign) => sign !== 'pelvicSign' || pelvic || ticked.includes(sign)),
    ...(boneAsked ? [] : (['boneSpot'] as const)),
  ]
  return (
    <div class="entry-signs">
      <Choices
        name="signs"
        legend={ENTRY.signs}
        hint={ENTRY.signsHint}
        several
        choices={signs.map((sign) => ({ value: sign, label: TICK_LABELS[sign] }))}
        chosen={[...ticked, ...(form.bone === 'yes' && !boneAsked ? ['boneSpot'] : [])]}
        onChoose={(sign, on) => tick(form, sign, on)}
      />
      <SignCard
        signs={signsNoticed(form, asked)}
        place={form.place}
        unsure={boneAsked && form.bone === 'unsure'}
      />
    </div>
  )
}

function tick(form: EntryForm, sign: string, on: boolean): void {
  if (sign === 'boneSpot') typeField('bone', on ? 'yes' : '')
  else {
    const others = signsIn(form).filter((other) => other !== sign)
    typeField('signs', [...others, ...(on ? [sign] : [])].join(','))
  }
}
