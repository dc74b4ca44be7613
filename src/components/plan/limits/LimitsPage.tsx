import { useMemo } from 'preact/hooks'
import type { Limit } from '../../../domain/plan/limit.ts'
import { readLimit, writeLimit } from '../../../domain/plan/readLimit.ts'
import { draftOf } from '../../../stores/draft.ts'
import { $damagedLimits, $limits, type KeptLimit, keepLimit, removeLimit } from '../../../stores/limits.ts'
import { useRemembered } from '../../../stores/remembered.ts'
import { requestWith } from '../../../stores/trial.ts'
import { LIMITS, limitLine } from '../../../words/plan-limits.ts'
import { SaveState } from '../../storage/SaveState.tsx'
import { BendPage, useDone } from '../bends/BendPage.tsx'
import { type Kept, KeptList } from '../bends/KeptList.tsx'
import { useForm } from '../bends/useForm.ts'
import { below, Heading } from '../Heading.tsx'
import type { ResultProps } from '../PlanResult.tsx'
import { show } from '../useHistory.ts'
import { Preview } from '../whatif/Preview.tsx'
import { LimitForm } from './LimitForm.tsx'

const DRAFT = draftOf('limit')
const NONE: readonly KeptLimit[] = []
const NO_IDS: readonly string[] = []

/** What clinicians said: the limits that are kept, the one of the answers among them, and a form for another. */
export function LimitsPage({ request, level }: ResultProps) {
  const [done, setDone] = useDone()
  const form = useForm(DRAFT, { from: request.today })
  const limits = useRemembered($limits, NONE)
  const damaged = useRemembered($damagedLimits, NO_IDS)
  const { id } = form.typed
  const reading = useMemo(() => readLimit(form.typed), [form.typed])
  const limit = form.sent && reading.ok ? reading.limit : null
  const change = useMemo(
    () => limit && requestWith({ limits: replaced(limits, limit, id) }),
    [limit, limits, id, request],
  )
  const asKept = (kept: KeptLimit): Kept => ({
    key: kept.id,
    line: limitLine(kept.limit),
    more: kept.limit.until < request.today && <span class="pill">{LIMITS.past}</span>,
    onChange: () => form.fill({ ...writeLimit(kept.limit), id: kept.id }),
    onRemove: () => setDone({ text: LIMITS.removed, undo: removeLimit(kept.id) }),
  })
  const asDamaged = (key: string): Kept => ({
    key,
    line: LIMITS.damaged,
    onRemove: () => setDone({ text: LIMITS.removed, undo: removeLimit(key) }),
  })
  const answered = request.limits.slice(0, Math.max(0, request.limits.length - limits.length))
  return (
    <BendPage title={LIMITS.title} lead={LIMITS.lead} level={level} done={done} onDone={setDone}>
      <KeptList
        title={LIMITS.kept}
        level={below(level)}
        kept={[...answered.map(asAnswered), ...limits.map(asKept), ...damaged.map(asDamaged)]}
      />
      <Heading level={below(level)}>{id ? LIMITS.change : LIMITS.add}</Heading>
      <LimitForm form={form} />
      {limit && change && (
        <Preview
          request={request}
          change={change}
          level={below(level)}
          focused
          keep={LIMITS.keep}
          onKeep={() => {
            const undo = keepLimit(limit, id)
            form.drop()
            setDone({ text: id ? LIMITS.changed : LIMITS.done, undo })
          }}
          onDiscard={form.drop}
        />
      )}
      <SaveState />
    </BendPage>
  )
}

const replaced = (limits: readonly KeptLimit[], limit: Limit, id: string | undefined): readonly Limit[] => [
  ...limits.filter((kept) => kept.id !== id).map((kept) => kept.limit),
  limit,
]

/** The limit of the questions, which comes first in a request. It is changed where it was asked. */
const asAnswered = (limit: Limit): Kept => ({
  key: 'answers',
  line: `${limitLine(limit)} (${LIMITS.answered})`,
  onChange: () => {
    location.hash = 'plan'
    show({ at: 'limits', changing: true })
  },
})
