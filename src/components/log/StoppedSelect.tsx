import { PAIN_CHECK, STOPPED_CHOICES, stoppedDetail } from '../../words/pain-check.ts'
import type { PainForm } from './painForm.ts'

interface Props {
  readonly stopped: PainForm['stopped']
  /** It was taken from the plan, and not yet changed here. */
  readonly fromPlan: boolean
  readonly onChoose: (stopped: PainForm['stopped']) => void
}

const NOTES: Partial<Record<PainForm['stopped'], string>> = {
  bone: PAIN_CHECK.clinician,
  unknown: PAIN_CHECK.strictest,
}

/**
 * What stopped the person, which decides the rule. A list to open keeps the tool short inside a guide.
 * Closed, it cuts a long choice on a phone: what the choice covers stands in full below.
 */
export function StoppedSelect({ stopped, fromPlan, onChoose }: Props) {
  const notes = [NOTES[stopped] ?? stoppedDetail(stopped), fromPlan ? PAIN_CHECK.fromPlan : '']
    .filter(Boolean)
    .join(' ')
  return (
    <div class="field">
      <label class="field-label" for="pain-stopped">
        {PAIN_CHECK.stopped}
      </label>
      <select
        class="input"
        id="pain-stopped"
        value={stopped}
        aria-describedby="pain-stopped-note"
        onChange={({ currentTarget: { value } }) => {
          const choice = STOPPED_CHOICES.find((candidate) => candidate.value === value)
          onChoose(choice?.value ?? '')
        }}
      >
        <option value="">{PAIN_CHECK.choose}</option>
        {STOPPED_CHOICES.map(({ value, label }) => (
          <option value={value} key={value}>
            {label}
          </option>
        ))}
      </select>
      <p class="hint" id="pain-stopped-note" key={notes}>
        {notes}
      </p>
    </div>
  )
}
