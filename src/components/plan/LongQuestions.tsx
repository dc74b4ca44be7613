import { painLimitOf } from '../../domain/plan/questions.ts'
import { typeAnswer } from '../../stores/profile.ts'
import { CHOICE_WORDS } from '../../words/plan-choices.ts'
import { movementLimit, PART_LABELS } from '../../words/plan-questions.ts'
import { Choices } from '../ui/Choices.tsx'
import { DateFields } from './DateFields.tsx'
import { type FieldsProps, TypedField } from './TypedField.tsx'

const MOVEMENTS = ['jog', 'stance', 'squats', 'hops'] as const

export function ImpactFields({ answers, heading, why, errorOf }: FieldsProps) {
  return (
    <>
      {heading}
      <div class="hint">
        {why}
        <span class="question-note">{movementLimit(painLimitOf(answers))}</span>
      </div>
      {MOVEMENTS.map((field) => (
        <div class="question-part" key={field}>
          <Choices
            name={field}
            legend={<span class="field-label">{PART_LABELS[field]}</span>}
            choices={CHOICE_WORDS[field]}
            chosen={answers[field]}
            onChoose={(value) => typeAnswer(field, value)}
            error={errorOf(field)}
          />
        </div>
      ))}
    </>
  )
}

const SENTENCE = 200

export function GoalFields({ answers, heading, why, errorOf }: FieldsProps) {
  return (
    <>
      {heading}
      <div class="hint">{why}</div>
      <TypedField field="goalWords" answers={answers} errorOf={errorOf} maxLength={SENTENCE} />
      <div class="question-part">
        <Choices
          name="goalMeasure"
          legend={<span class="field-label">{PART_LABELS.goalMeasure}</span>}
          choices={CHOICE_WORDS.goalMeasure}
          chosen={answers.goalMeasure}
          onChoose={(value) => typeAnswer('goalMeasure', value)}
        />
      </div>
      <div class="question-part">
        <TypedField field="goalReason" answers={answers} errorOf={errorOf} maxLength={SENTENCE} />
      </div>
    </>
  )
}

export function LimitFields({ answers, heading, why, errorOf }: FieldsProps) {
  return (
    <>
      <Choices
        name="limited"
        legend={heading}
        hint={why}
        choices={CHOICE_WORDS.limited}
        chosen={answers.limited}
        onChoose={(value) => typeAnswer('limited', value)}
      />
      {answers.limited === 'yes' && (
        <div class="question-part">
          <TypedField field="limitMinutes" answers={answers} errorOf={errorOf} number />
          <TypedField field="limitDays" answers={answers} errorOf={errorOf} number />
          <DateFields name="limitFrom" legend={PART_LABELS.limitFrom} answers={answers} errorOf={errorOf} />
          <DateFields name="limitUntil" legend={PART_LABELS.limitUntil} answers={answers} errorOf={errorOf} />
        </div>
      )}
    </>
  )
}
