import { useEffect, useRef, useState } from 'preact/hooks'
import {
  READINESS_TAPS,
  type ReadinessDraft,
  type ReadinessField,
  type ReadinessTap,
} from '../../domain/log/readReadiness.ts'
import { leaveReadiness, saveReadiness, typeReadiness } from '../../stores/readiness.ts'
import type { Lived } from '../../stores/today.ts'
import { READINESS_FORM, readinessFault, SLEEP_CHOICES, TAPS } from '../../words/readiness.ts'
import { SaveState } from '../storage/SaveState.tsx'
import { Choices } from '../ui/Choices.tsx'
import { ErrorSummary, type FieldError } from '../ui/ErrorSummary.tsx'
import { TextField } from '../ui/TextField.tsx'

export interface ReadinessFormProps {
  readonly draft: ReadinessDraft
  readonly checked: Lived['today']['readiness']
  readonly date: Lived['today']['date']
}

const SCORES = ['1', '2', '3', '4', '5'].map((score) => ({ value: score, label: score }))

/** Six taps, and what may be added. Each tap is kept at once. */
export function ReadinessForm({ draft, checked, date }: ReadinessFormProps) {
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const errorOf = (field: ReadinessField) => errors.find(({ fieldId }) => fieldId === field)?.message
  const save = () =>
    setErrors(
      saveReadiness(checked, date).map((field) => ({ fieldId: field, message: readinessFault(field) })),
    )
  return (
    <div class="today-form">
      <ErrorSummary errors={errors} />
      <h2 tabIndex={-1} ref={heading}>
        {READINESS_FORM.title}
      </h2>
      {READINESS_TAPS.map((tap) => (
        <Tap key={tap} tap={tap} chosen={draft[tap]} error={errorOf(tap)} />
      ))}
      <TextField
        id="restingHeartRate"
        label={READINESS_FORM.pulse}
        unit={READINESS_FORM.pulseUnit}
        number
        maxLength={10}
        value={draft.restingHeartRate ?? ''}
        onInput={(text) => typeReadiness('restingHeartRate', text)}
        error={errorOf('restingHeartRate')}
      />
      <Choices
        name="ill"
        legend={READINESS_FORM.ill}
        several
        choices={[{ value: 'yes', label: READINESS_FORM.illChoice }]}
        chosen={draft.ill === 'yes' ? ['yes'] : []}
        onChoose={(_, on) => typeReadiness('ill', on ? 'yes' : '')}
      />
      <div class="actions">
        <button type="button" class="button" onClick={save}>
          {READINESS_FORM.save}
        </button>
        <button type="button" class="link-button" onClick={leaveReadiness}>
          {READINESS_FORM.cancel}
        </button>
      </div>
      <SaveState />
    </div>
  )
}

interface TapProps {
  readonly tap: ReadinessTap
  readonly chosen: string | undefined
  readonly error: string | undefined
}

const Tap = ({ tap, chosen, error }: TapProps) => (
  <Choices
    name={tap}
    row
    legend={TAPS[tap].legend}
    hint={TAPS[tap].hint}
    choices={tap === 'sleepHours' ? SLEEP_CHOICES : SCORES}
    chosen={chosen}
    onChoose={(value) => typeReadiness(tap, value)}
    error={error}
  />
)
