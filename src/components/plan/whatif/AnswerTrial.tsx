import { useMemo } from 'preact/hooks'
import { keepAnswers, requestWith } from '../../../stores/trial.ts'
import { faultSentence } from '../../../words/plan-answers.ts'
import { type AnswerKind, WHAT_IF } from '../../../words/what-if.ts'
import type { Done } from '../bends/BendPage.tsx'
import { TrialForm } from '../bends/TrialForm.tsx'
import type { Form } from '../bends/useForm.ts'
import { below } from '../Heading.tsx'
import type { ResultProps } from '../PlanResult.tsx'
import { AnswerFields } from './AnswerFields.tsx'
import { answersFrom, changeFaults, fieldOf } from './answerChange.ts'
import { Preview } from './Preview.tsx'

interface Props extends ResultProps {
  readonly kind: AnswerKind
  readonly form: Form
  readonly onDone: (done: Done) => void
}

/** One answer changed: kept, the plan is agreed to with it; discarded, nothing was. */
export function AnswerTrial({ state, request, level, kind, form, onDone }: Props) {
  const agreed = state.agreed?.answers ?? {}
  const field = fieldOf(kind)
  const answers = useMemo(() => answersFrom(kind, form.typed, agreed), [kind, form.typed, agreed])
  const change = useMemo(() => (form.sent ? requestWith({ answers }) : null), [form.sent, answers, request])
  const faults = () =>
    changeFaults(kind, { ...agreed, ...answers }, state).map((fault) => ({
      fieldId: field,
      message: faultSentence(fault),
    }))
  return (
    <>
      <TrialForm label={WHAT_IF.kinds[kind]} form={form} faults={faults}>
        <AnswerFields
          kind={kind}
          field={field}
          value={answers[field] ?? ''}
          onType={(text) => form.type(field, text)}
          error={form.errorOf(field)}
        />
      </TrialForm>
      {change && (
        <Preview
          request={request}
          change={change}
          level={below(level)}
          focused
          onKeep={() => {
            const undo = keepAnswers(answers)
            form.drop()
            onDone({ text: WHAT_IF.done[kind], undo })
          }}
          onDiscard={form.drop}
        />
      )}
    </>
  )
}
