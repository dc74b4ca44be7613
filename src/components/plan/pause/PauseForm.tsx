import { type PauseField, readPause, WHYS } from '../../../domain/log/readPause.ts'
import { PAUSE, PAUSE_WHYS, pauseFaultText } from '../../../words/plan-pause.ts'
import { Choices } from '../../ui/Choices.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { TrialForm } from '../bends/TrialForm.tsx'
import type { Form } from '../bends/useForm.ts'
import { RuleLink } from '../RuleLink.tsx'

const CHOICES = WHYS.map((value) => ({ value, label: PAUSE_WHYS[value] }))
/** The fields carry their subject in their ids. */
const fieldId = (field: PauseField): string => `pause-${field}`

/** Why and how long. */
export function PauseForm({ form }: { readonly form: Form }) {
  const { typed, type, errorOf } = form
  const faults = () => {
    const reading = readPause(typed)
    return reading.ok
      ? []
      : reading.faults.map((fault) => ({ fieldId: fieldId(fault.field), message: pauseFaultText(fault) }))
  }
  const day = (field: 'from' | 'until') => (
    <TextField
      id={fieldId(field)}
      type="date"
      label={PAUSE[field]}
      value={typed[field] ?? ''}
      onInput={(text) => type(field, text)}
      error={errorOf(fieldId(field))}
    />
  )
  return (
    <TrialForm label={PAUSE.title} form={form} faults={faults}>
      <Choices
        name={fieldId('why')}
        legend={PAUSE.why}
        choices={CHOICES}
        chosen={typed['why']}
        onChoose={(why) => type('why', why)}
        error={errorOf(fieldId('why'))}
      />
      <Advice why={typed['why']} />
      <div class="bend-dates">
        {day('from')}
        {day('until')}
      </div>
    </TrialForm>
  )
}

/** Illness and pain ask for more than a pause. */
function Advice({ why }: { readonly why: string | undefined }) {
  if (why === 'ill')
    return (
      <p class="notice">
        {PAUSE.ill} <RuleLink id="R-24" />
      </p>
    )
  if (why !== 'pain') return null
  return (
    <div class="notice">
      <p>{PAUSE.pain}</p>
      <p>
        <a href="/check/">{PAUSE.check}</a>
      </p>
    </div>
  )
}
