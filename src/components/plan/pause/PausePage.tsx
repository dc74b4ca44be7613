import { useMemo } from 'preact/hooks'
import { withPause } from '../../../domain/calendar/withPause.ts'
import { readPause } from '../../../domain/log/readPause.ts'
import { keepPause, removeAway } from '../../../stores/away.ts'
import { draftOf } from '../../../stores/draft.ts'
import { $log, NOTHING_LOGGED } from '../../../stores/log.ts'
import { useRemembered } from '../../../stores/remembered.ts'
import { PAUSE, pauseLine } from '../../../words/plan-pause.ts'
import { SaveState } from '../../storage/SaveState.tsx'
import { BendPage, useDone } from '../bends/BendPage.tsx'
import { KeptList } from '../bends/KeptList.tsx'
import { useForm } from '../bends/useForm.ts'
import { below } from '../Heading.tsx'
import type { ResultProps } from '../PlanResult.tsx'
import { Preview } from '../whatif/Preview.tsx'
import { PauseForm } from './PauseForm.tsx'

const DRAFT = draftOf('pause')

/** A pause for illness, pain, holiday or life: what it does, those that are kept, and a way to change each. */
export function PausePage({ request, level }: ResultProps) {
  const [done, setDone] = useDone()
  const form = useForm(DRAFT, { from: request.today })
  const { entries } = useRemembered($log, NOTHING_LOGGED)
  const { id } = form.typed
  const reading = useMemo(() => readPause(form.typed), [form.typed])
  const pause = form.sent && reading.ok ? reading.pause : null
  const change = useMemo(() => pause && withPause(request, pause, id), [pause, request, id])
  return (
    <BendPage title={PAUSE.title} lead={PAUSE.lead} level={level} done={done} onDone={setDone}>
      {id && <p>{PAUSE.change}</p>}
      <PauseForm form={form} />
      {pause && change && (
        <Preview
          request={request}
          change={change}
          level={below(level)}
          focused
          keep={PAUSE.keep}
          onKeep={() => {
            const undo = keepPause(pause, id)
            form.drop()
            setDone({ text: id ? PAUSE.changed : PAUSE.done(pause.until), undo })
          }}
          onDiscard={form.drop}
        />
      )}
      <SaveState />
      <KeptList
        title={PAUSE.kept}
        level={below(level)}
        kept={entries
          .filter((entry) => entry.kind === 'pause')
          .toReversed()
          .map((kept) => ({
            key: kept.id,
            line: pauseLine(kept),
            onChange: () => form.fill({ id: kept.id, why: kept.why, from: kept.from, until: kept.until }),
            onRemove: () => setDone({ text: PAUSE.removed, undo: removeAway(kept.id) }),
          }))}
      />
    </BendPage>
  )
}
