import type { ComponentChildren } from 'preact'
import type { Answers, FieldId } from '../../domain/plan/answers.ts'
import type { AskedQuestion } from '../../domain/plan/questions.ts'
import type { Day } from '../../domain/shared/days.ts'
import { typeAnswer } from '../../stores/profile.ts'
import { FIELD_LABELS } from '../../words/plan-questions.ts'
import { TextField } from '../ui/TextField.tsx'

/** What the fields of every question are handed. */
export interface FieldsProps {
  readonly question: AskedQuestion
  readonly answers: Answers
  readonly today: Day
  readonly heading: ComponentChildren
  readonly why: ComponentChildren
  readonly errorOf: (field: FieldId) => string | undefined
}

interface TypedFieldProps extends Pick<FieldsProps, 'answers' | 'errorOf'> {
  readonly field: keyof typeof FIELD_LABELS
  readonly number?: boolean
  readonly maxLength?: number
}

/** A text field whose words are kept as they are typed. */
export function TypedField({ field, answers, errorOf, number = false, maxLength = 20 }: TypedFieldProps) {
  return (
    <TextField
      id={field}
      label={FIELD_LABELS[field].label}
      unit={FIELD_LABELS[field].unit}
      number={number}
      maxLength={maxLength}
      value={answers[field] ?? ''}
      onInput={(text) => typeAnswer(field, text)}
      error={errorOf(field)}
    />
  )
}
