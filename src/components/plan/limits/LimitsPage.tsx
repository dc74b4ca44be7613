import { useMemo } from 'preact/hooks'
import { readLimit, writeLimit } from '../../../domain/plan/readLimit.ts'
import type { PlanRequest } from '../../../domain/plan/request.ts'
import { draftOf, type Typed } from '../../../stores/draft.ts'
import { $limits, type KeptLimit, keepLimit, removeLimit } from '../../../stores/limits.ts'
import { useRemembered } from '../../../stores/remembered.ts'
import { requestWith } from '../../../stores/trial.ts'
import { LIMITS, limitFaultText, limitLine } from '../../../words/plan-limits.ts'
import { SaveState } from '../../storage/SaveState.tsx'
import { BendPage, useDone } from '../bends/BendPage.tsx'
import { KeptList } from '../bends/KeptList.tsx'
import { useForm } from '../bends/useForm.ts'
import { below } from '../Heading.tsx'
import type { ResultProps } from '../PlanResult.tsx'
import { show } from '../useHistory.ts'
import { Preview } from '../whatif/Preview.tsx'
import { fieldId, LimitForm } from './LimitForm.tsx'

const DRAFT = draftOf('limit')
const NONE: readonly KeptLimit[] = []

/** What clinicians said: the limits that are kept, the one of the answers among them, and a form for another. */
export function LimitsPage({ request, level }: ResultProps) {
  const [done, setDone] = useDone()
  const form = useForm(DRAFT, { from: request.today })
  const limits = useRemembered($limits, NONE)
  const { id } = form.typed
  const reading = useMemo(() => readLimit(form.typed), [form.typed])
  const change = useMemo(
    () => (form.sent && reading.ok ? requestWith({ limits: replaced(limits, reading.limit, id) }) : null),
    [form.sent, reading, limits, id, request],
  )
  const send = () => {
    if (reading.ok) form.send()
    else
      form.tell(
        reading.faults.map((fault) => ({ fieldId: fieldId(fault.field), message: limitFaultText(fault) })),
      )
  }
  const keep = () => {
    if (!reading.ok) return
    const undo = keepLimit(reading.limit, id)
    form.drop()
    setDone({ text: id ? LIMITS.changed : LIMITS.done, undo })
  }
  return (
    <BendPage title={LIMITS.title} lead={LIMITS.lead} level={level} done={done} onDone={setDone}>
      <KeptList
        title={LIMITS.kept}
        level={below(level)}
        kept={[
          ...answered(request, limits),
          ...limits.map((kept) => ({
            key: kept.id,
            line: limitLine(kept.limit),
            more: kept.limit.until < request.today && <span class="pill">{LIMITS.past}</span>,
            onChange: () => form.fill({ ...(writeLimit(kept.limit) as Typed), id: kept.id }),
            onRemove: () => setDone({ text: LIMITS.removed, undo: removeLimit(kept.id) }),
          })),
        ]}
      />
      {id && <p>{LIMITS.change}</p>}
      <LimitForm form={form} onSend={send} />
      {change && (
        <Preview
          request={request}
          change={change}
          level={below(level)}
          keep={LIMITS.keep}
          onKeep={keep}
          onDiscard={form.drop}
        />
      )}
      <SaveState />
    </BendPage>
  )
}

const replaced = (limits: readonly KeptLimit[], limit: KeptLimit['limit'], id: string | undefined) => [
  ...limits.filter((kept) => kept.id !== id).map((kept) => kept.limit),
  limit,
]

/** The limit of the questions comes first in a request. It is changed where it was asked. */
const answered = ({ limits }: PlanRequest, kept: readonly KeptLimit[]) =>
  limits.slice(0, Math.max(0, limits.length - kept.length)).map((limit) => ({
    key: 'answers',
    line: `${limitLine(limit)} (${LIMITS.answered.toLowerCase()})`,
    onChange: () => {
      location.hash = 'plan'
      show({ at: 'limits', changing: true })
    },
  }))
