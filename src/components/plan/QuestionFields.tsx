import type { ComponentChildren } from 'preact'
import { chosenIn } from '../../domain/plan/answers.ts'
import { BOUNDS, type NumberField } from '../../domain/plan/bounds.ts'
import type { QuestionId } from '../../domain/plan/questions.ts'
import { typeAnswer } from '../../stores/profile.ts'
import { CHOICE_WORDS, type ChoiceField } from '../../words/plan-choices.ts'
import type { FIELD_LABELS } from '../../words/plan-questions.ts'
import { Choices } from '../ui/Choices.tsx'
import { PainScale } from '../ui/PainScale.tsx'
import { ClearedFields, LastRunFields, StartFields } from './DateQuestions.tsx'
import { GoalFields, ImpactFields, LimitFields } from './LongQuestions.tsx'
import { type FieldsProps, TypedField } from './TypedField.tsx'

const SPECIAL: Partial<Record<QuestionId, (props: FieldsProps) => ComponentChildren>> = {
  cleared: ClearedFields,
  lastRun: LastRunFields,
  startOn: StartFields,
  impact: ImpactFields,
  goal: GoalFields,
  limits: LimitFields,
  feel: SeveralFields,
  runDays: SeveralFields,
  walkPain: PainFields,
  morningBase: PainFields,
}

/** The fields of a question, whatever its kind. */
export function QuestionFields(props: FieldsProps) {
  const Fields = SPECIAL[props.question.id] ?? (isNumber(props.question.id) ? NumberFields : ChoiceFields)
  return <Fields {...props} />
}

const isNumber = (field: string): field is NumberField & keyof typeof FIELD_LABELS => field in BOUNDS

function ChoiceFields({ question, answers, heading, why, errorOf }: FieldsProps) {
  const field = question.id as ChoiceField
  return (
    <Choices
      name={field}
      legend={heading}
      hint={why}
      choices={CHOICE_WORDS[field]}
      chosen={answers[field]}
      onChoose={(value) => typeAnswer(field, value)}
      error={errorOf(field)}
    />
  )
}

function SeveralFields({ question, answers, heading, why, errorOf }: FieldsProps) {
  const field = question.id as ChoiceField
  const chosen = chosenIn(answers[field])
  return (
    <Choices
      name={field}
      legend={heading}
      hint={why}
      several
      choices={CHOICE_WORDS[field]}
      chosen={chosen}
      onChoose={(value, checked) =>
        typeAnswer(
          field,
          [...chosen.filter((other) => other !== value), ...(checked ? [value] : [])].join(','),
        )
      }
      error={errorOf(field)}
    />
  )
}

function PainFields({ question, answers, heading, why, errorOf }: FieldsProps) {
  const field = question.id === 'walkPain' ? 'walkPain' : 'morningBase'
  return (
    <PainScale
      name={field}
      legend={heading}
      hint={why}
      chosen={answers[field]}
      onChoose={(value) => typeAnswer(field, value)}
      error={errorOf(field)}
    />
  )
}

function NumberFields({ question, answers, heading, why, errorOf }: FieldsProps) {
  const field = question.id as NumberField & keyof typeof FIELD_LABELS
  return (
    <>
      {heading}
      <div class="hint">{why}</div>
      <TypedField field={field} answers={answers} errorOf={errorOf} number />
    </>
  )
}
