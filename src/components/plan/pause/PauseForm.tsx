import { type PauseField, WHYS } from '../../../domain/log/readPause.ts'
import { BENDS } from '../../../words/plan-bends.ts'
import { PAUSE, PAUSE_WHYS } from '../../../words/plan-pause.ts'
import { Choices } from '../../ui/Choices.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { Form } from '../bends/useForm.ts'
import { RuleLink } from '../RuleLink.tsx'

interface Props {
  readonly form: Form
  readonly onSend: () => void
}

const CHOICES = WHYS.map((value) => ({ value, label: PAUSE_WHYS[value] }))
/** The fields carry their subject in their ids. */
export const fieldId = (field: PauseField): string => `pause-${field}`

/** Why and how long. What it does is shown before it is kept. */
export function PauseForm({ form: { typed, type, errors, errorOf }, onSend }: Props) {
  const send = (event: Event) => {
    event.preventDefault()
    onSend()
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
    <form class="bend-form" novalidate onSubmit={send} aria-label={PAUSE.title}>
      <ErrorSummary errors={errors} />
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
      <div class="actions">
        <button type="submit" class="button">
          {BENDS.see}
        </button>
      </div>
    </form>
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
