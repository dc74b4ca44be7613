import { draftOf } from '../../../stores/draft.ts'
import { type AnswerKind, WHAT_IF, type WhatIfKind } from '../../../words/what-if.ts'
import { Choices } from '../../ui/Choices.tsx'
import { BendPage, useDone } from '../bends/BendPage.tsx'
import { useForm } from '../bends/useForm.ts'
import type { ResultProps } from '../PlanResult.tsx'
import { AnswerTrial } from './AnswerTrial.tsx'

const DRAFT = draftOf('what-if')
const KINDS = Object.entries(WHAT_IF.kinds).map(([value, label]) => ({ value, label }))

/** Other answers, or another way to change the plan, beside the present one. Discarded it leaves no trace. */
export function WhatIfPage(props: ResultProps) {
  const [done, setDone] = useDone()
  const form = useForm(DRAFT, askedIn(props.hash))
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
      {isElsewhere(kind) && <Elsewhere kind={kind} />}
      {isAnswer(kind) && <AnswerTrial {...props} key={kind} kind={kind} form={form} onDone={setDone} />}
    </BendPage>
  )
}

/** The address may name the change, and its goal: `#what-if=goal=60`. */
function askedIn(hash: string) {
  const [, kind = '', value = ''] = hash.split('=')
  return { kind, ...(kind === 'goal' && value !== '' && { goalMinutes: value }) }
}

const isAnswer = (kind = ''): kind is AnswerKind => kind in WHAT_IF.done
const isElsewhere = (kind = ''): kind is WhatIfKind => kind in WHAT_IF.kinds && !isAnswer(kind)

function Elsewhere({ kind }: { readonly kind: WhatIfKind }) {
  return (
    <div class="notice">
      <p>{WHAT_IF.elsewhere}</p>
      <p>
        <a href={`#${kind}`}>
          {WHAT_IF.go}: {WHAT_IF.kinds[kind]}
        </a>
      </p>
    </div>
  )
}
