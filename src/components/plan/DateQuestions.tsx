import { addDays } from '../../domain/shared/days.ts'
import { typeAnswer } from '../../stores/profile.ts'
import { startChoices } from '../../words/plan-answers.ts'
import { CHOICE_WORDS } from '../../words/plan-choices.ts'
import { PART_LABELS } from '../../words/plan-questions.ts'
import { Choices } from '../ui/Choices.tsx'
import { DateFields } from './DateFields.tsx'
import { type FieldsProps, TypedField } from './TypedField.tsx'

export function ClearedFields({ answers, heading, why, errorOf }: FieldsProps) {
  return (
    <>
      <Choices
        name="cleared"
        legend={heading}
        hint={why}
        choices={CHOICE_WORDS.cleared}
        chosen={answers.cleared}
        onChoose={(value) => typeAnswer('cleared', value)}
        error={errorOf('cleared')}
      />
      {answers.cleared === 'yes' && (
        <DateFields name="cleared" legend={PART_LABELS.clearedDate} answers={answers} errorOf={errorOf} />
      )}
    </>
  )
}

/** Roughly how long ago, or the date: whichever the person knows. */
export function LastRunFields(props: FieldsProps) {
  const { answers, heading, why, errorOf } = props
  return (
    <>
      <Choices
        name="lastRunKnown"
        legend={heading}
        hint={why}
        choices={CHOICE_WORDS.lastRunKnown}
        chosen={answers.lastRunKnown}
        onChoose={(value) => typeAnswer('lastRunKnown', value)}
        error={errorOf('lastRunKnown')}
      />
      {answers.lastRunKnown === 'ago' && <AgoFields {...props} />}
      {answers.lastRunKnown === 'date' && (
        <DateFields name="lastRun" legend={PART_LABELS.lastRunDate} answers={answers} errorOf={errorOf} />
      )}
    </>
  )
}

function AgoFields({ answers, errorOf }: FieldsProps) {
  return (
    <div class="question-part">
      <TypedField field="lastRunCount" answers={answers} errorOf={errorOf} number />
      <Choices
        name="lastRunUnit"
        legend={<span class="field-label">{PART_LABELS.lastRunUnit}</span>}
        row
        choices={CHOICE_WORDS.lastRunUnit}
        chosen={answers.lastRunUnit}
        onChoose={(value) => typeAnswer('lastRunUnit', value)}
        error={errorOf('lastRunUnit')}
      />
    </div>
  )
}

export function StartFields({ answers, today, heading, why, errorOf }: FieldsProps) {
  return (
    <>
      <Choices
        name="startChoice"
        legend={heading}
        hint={why}
        choices={startChoices([today, addDays(today, 1), addDays(today, 7)], answers.startChoice)}
        chosen={answers.startChoice}
        onChoose={(value) => typeAnswer('startChoice', value)}
        error={errorOf('startChoice')}
      />
      {answers.startChoice === 'other' && (
        <DateFields name="start" legend={PART_LABELS.startDate} answers={answers} errorOf={errorOf} />
      )}
    </>
  )
}
