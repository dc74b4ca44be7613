import { useMemo } from 'preact/hooks'
import { draftOf } from '../../../stores/draft.ts'
import { keepAnswers, requestWith } from '../../../stores/trial.ts'
import { faultSentence } from '../../../words/plan-answers.ts'
import { BENDS } from '../../../words/plan-bends.ts'
import { type AnswerKind, WHAT_IF, type WhatIfKind } from '../../../words/what-if.ts'
import { Choices } from '../../ui/Choices.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { BendPage, type Done, useDone } from '../bends/BendPage.tsx'
import { type Form, useForm } from '../bends/useForm.ts'
import { below } from '../Heading.tsx'
import type { ResultProps } from '../PlanResult.tsx'
import { AnswerFields } from './AnswerFields.tsx'
import { answersFrom, changeFaults, fieldOf } from './answerChange.ts'
import { Preview } from './Preview.tsx'

const DRAFT = draftOf('what-if')
const KINDS = Object.entries(WHAT_IF.kinds).map(([value, label]) => ({ value, label }))
const isAnswer = (kind: string | undefined): kind is AnswerKind => kind !== undefined && kind in WHAT_IF.done
const isElsewhere = (kind: string | undefined): kind is WhatIfKind =>
  kind !== undefined && kind in WHAT_IF.kinds && !isAnswer(kind)

/** Other answers, or another way to change the plan, beside the present one. Discarded it leaves no trace. */
export function WhatIfPage(props: ResultProps) {
  const [done, setDone] = useDone()
  const form = useForm(DRAFT, { kind: props.hash.split('=')[1] ?? '' })
  const { kind } = form.typed
  const begun = props.request.log.some((entry) => entry.kind === 'run')
  return (
    <BendPage title={WHAT_IF.title} lead={WHAT_IF.lead} level={props.level} done={done} onDone={setDone}>
      <div class="what-if-kinds">
        <Choices
          name="what-if"
          legend={WHAT_IF.what}
          choices={KINDS.filter(({ value }) => !begun || value !== 'start')}
          chosen={kind}
          onChoose={(value) => form.fill({ kind: value })}
        />
      </div>
      {isElsewhere(kind) && (
        <div class="notice">
          <p>{WHAT_IF.elsewhere}</p>
          <p>
            <a href={`#${kind}`}>
              {WHAT_IF.go}: {WHAT_IF.kinds[kind]}
            </a>
          </p>
        </div>
      )}
      {isAnswer(kind) && <AnswerTrial {...props} key={kind} kind={kind} form={form} onDone={setDone} />}
    </BendPage>
  )
}

interface TrialProps extends ResultProps {
  readonly kind: AnswerKind
  readonly form: Form
  readonly onDone: (done: Done) => void
}

function AnswerTrial({ state, request, level, kind, form, onDone }: TrialProps) {
  const agreed = state.agreed?.answers ?? {}
  const answers = useMemo(() => answersFrom(kind, form.typed, agreed), [kind, form.typed, agreed])
  const change = useMemo(() => (form.sent ? requestWith({ answers }) : null), [form.sent, answers, request])
  const field = fieldOf(kind)
  const send = (event: Event) => {
    event.preventDefault()
    const faults = changeFaults(kind, answers, agreed, state.questions, state.today)
    if (faults.length === 0) form.send()
    else form.tell(faults.map((fault) => ({ fieldId: field, message: faultSentence(fault) })))
  }
  const keep = () => {
    const undo = keepAnswers(answers)
    form.drop()
    onDone({ text: WHAT_IF.done[kind], undo })
  }
  return (
    <>
      <form class="bend-form" novalidate onSubmit={send} aria-label={WHAT_IF.kinds[kind]}>
        <ErrorSummary errors={form.errors} />
        <AnswerFields
          kind={kind}
          field={field}
          value={answers[field] ?? ''}
          onType={(text) => form.type(field, text)}
          error={form.errorOf(field)}
        />
        <div class="actions">
          <button type="submit" class="button">
            {BENDS.see}
          </button>
        </div>
      </form>
      {change && (
        <Preview request={request} change={change} level={below(level)} onKeep={keep} onDiscard={form.drop} />
      )}
    </>
  )
}
