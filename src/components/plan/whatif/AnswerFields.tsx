import { chosenIn } from '../../../domain/plan/answers.ts'
import { CHOICE_WORDS } from '../../../words/plan-choices.ts'
import { type AnswerKind, WHAT_IF } from '../../../words/what-if.ts'
import { Choices } from '../../ui/Choices.tsx'
import { TextField } from '../../ui/TextField.tsx'

interface Props {
  readonly kind: AnswerKind
  readonly field: string
  readonly value: string
  readonly onType: (text: string) => void
  readonly error: string | undefined
}

/** The field of the answer that is tried out. */
export function AnswerFields({ kind, field, value, onType, error }: Props) {
  if (kind === 'run-days') return <RunDays {...{ kind, field, value, onType, error }} />
  const goal = kind === 'goal'
  return (
    <TextField
      id={field}
      label={WHAT_IF[kind]}
      number={goal}
      type={goal ? 'text' : 'date'}
      {...(goal && { unit: WHAT_IF.goalUnit, maxLength: 4 })}
      value={value}
      onInput={onType}
      error={error}
    />
  )
}

function RunDays({ field, value, onType, error }: Props) {
  const chosen = chosenIn(value)
  return (
    <Choices
      name={field}
      legend={WHAT_IF.runDays}
      several
      choices={CHOICE_WORDS.runDays}
      chosen={chosen}
      onChoose={(day, checked) =>
        onType([...chosen.filter((other) => other !== day), ...(checked ? [day] : [])].join(','))
      }
      error={error}
    />
  )
}
