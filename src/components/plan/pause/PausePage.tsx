import { useMemo } from 'preact/hooks'
import { withPause } from '../../../domain/calendar/withPause.ts'
import { readPause } from '../../../domain/log/readPause.ts'
import { keepPause, removeAway } from '../../../stores/away.ts'
import { draftOf } from '../../../stores/draft.ts'
import { $log, NOTHING_LOGGED } from '../../../stores/log.ts'
import { useRemembered } from '../../../stores/remembered.ts'
import { PAUSE, pauseFaultText, pauseLine } from '../../../words/plan-pause.ts'
import { SaveState } from '../../storage/SaveState.tsx'
import { BendPage, useDone } from '../bends/BendPage.tsx'
import { KeptList } from '../bends/KeptList.tsx'
import { useForm } from '../bends/useForm.ts'
import { below } from '../Heading.tsx'
import type { ResultProps } from '../PlanResult.tsx'
import { Preview } from '../whatif/Preview.tsx'
import { fieldId, PauseForm } from './PauseForm.tsx'

const DRAFT = draftOf('pause')

/** A pause for illness, pain, holiday or life: what it does, those that are kept, and a way to change each. */
export function PausePage({ request, level }: ResultProps) {
  const [done, setDone] = useDone()
  const form = useForm(DRAFT, { from: request.today })
  const { entries } = useRemembered($log, NOTHING_LOGGED)
  const pauses = entries.filter((entry) => entry.kind === 'pause').toReversed()
  const { id } = form.typed
  const reading = useMemo(() => readPause(form.typed), [form.typed])
  const change = useMemo(
    () => (form.sent && reading.ok ? withPause(request, reading.pause, id) : null),
    [form.sent, reading, request, id],
  )
  const send = () => {
    if (reading.ok) form.send()
    else
      form.tell(
        reading.faults.map((fault) => ({ fieldId: fieldId(fault.field), message: pauseFaultText(fault) })),
      )
  }
  const keep = () => {
    if (!reading.ok) return
    const undo = keepPause(reading.pause, id)
    form.drop()
    setDone({ text: id ? PAUSE.changed : PAUSE.done(reading.pause.until), undo })
  }
  return (
    <BendPage title={PAUSE.title} lead={PAUSE.lead} level={level} done={done} onDone={setDone}>
      {id && <p>{PAUSE.change}</p>}
      <PauseForm form={form} onSend={send} />
      {change && (
        <Preview
          request={request}
          change={change}
          level={below(level)}
          keep={PAUSE.keep}
          onKeep={keep}
          onDiscard={form.drop}
        />
      )}
      <SaveState />
      <KeptList
        title={PAUSE.kept}
        level={below(level)}
        kept={pauses.map((pause) => ({
          key: pause.id,
          line: pauseLine(pause),
          onChange: () => form.fill({ id: pause.id, why: pause.why, from: pause.from, until: pause.until }),
          onRemove: () => setDone({ text: PAUSE.removed, undo: removeAway(pause.id) }),
        }))}
      />
    </BendPage>
  )
}
