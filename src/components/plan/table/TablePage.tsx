import './table.css'
import { useMemo, useState } from 'preact/hooks'
import { ownLadder, stepsOverCap } from '../../../domain/plan/ownTable.ts'
import { progressionFrom } from '../../../domain/plan/progressionFrom.ts'
import { draftOf } from '../../../stores/draft.ts'
import { $ownTable, followHouseLadder, followTable, type TypedTable } from '../../../stores/ownTable.ts'
import { useRemembered } from '../../../stores/remembered.ts'
import { requestWith } from '../../../stores/trial.ts'
import { TABLE } from '../../../words/own-table.ts'
import { SaveState } from '../../storage/SaveState.tsx'
import { BendPage, type Done, useDone } from '../bends/BendPage.tsx'
import { type Form, useForm } from '../bends/useForm.ts'
import { below } from '../Heading.tsx'
import type { ResultProps } from '../PlanResult.tsx'
import { Preview } from '../whatif/Preview.tsx'
import { StepsOverCap } from './StepsOverCap.tsx'
import { TableForm } from './TableForm.tsx'

const DRAFT = draftOf('table')

/** A table somebody was given: typed in, drawn, tried out beside the present plan, followed, and left again. */
export function TablePage(props: ResultProps) {
  const [done, setDone] = useDone()
  const followed = useRemembered($ownTable, null)
  const form = useForm(DRAFT, followed ? { ...followed } : {})
  return (
    <BendPage title={TABLE.title} lead={TABLE.lead} level={props.level} done={done} onDone={setDone}>
      {followed && <Leaving {...props} followed={followed} form={form} onDone={setDone} />}
      <TableForm form={form} />
      {form.sent && <Following {...props} form={form} onDone={setDone} />}
      <SaveState />
    </BendPage>
  )
}

interface TrialProps extends ResultProps {
  readonly form: Form
  readonly onDone: (done: Done) => void
}

function Following({ plan, request, level, form, onDone }: TrialProps) {
  const { name = '', text = '' } = form.typed
  const progression = useMemo(() => progressionFrom(name.trim(), text), [name, text])
  const change = useMemo(() => requestWith({ progression }), [progression, request])
  if (!progression || !change) return null
  return (
    <>
      <StepsOverCap steps={stepsOverCap(ownLadder(progression), plan.pace)} level={below(level)} />
      {request.log.some((entry) => entry.kind === 'run') && <p>{TABLE.log}</p>}
      <Preview
        request={request}
        change={change}
        level={below(level)}
        focused
        keep={TABLE.keep}
        onKeep={() => {
          const undo = followTable({ name: name.trim(), text })
          form.drop()
          onDone({ text: TABLE.done(name.trim()), undo })
        }}
        onDiscard={form.drop}
      />
    </>
  )
}

/** Back to our ladder. The table stays in the form, as something typed. */
function Leaving({ request, level, followed, form, onDone }: TrialProps & { readonly followed: TypedTable }) {
  const [leaving, setLeaving] = useState(false)
  const change = useMemo(() => (leaving ? requestWith({ progression: null }) : null), [leaving, request])
  return (
    <>
      <p class="table-followed">
        {TABLE.follows(followed.name)}{' '}
        <button type="button" class="link-button" onClick={() => setLeaving(true)}>
          {TABLE.back}
        </button>
      </p>
      {change && (
        <Preview
          request={request}
          change={change}
          level={below(level)}
          focused
          keep={TABLE.back}
          onKeep={() => {
            form.fill({ ...followed })
            onDone({ text: TABLE.left, undo: followHouseLadder() })
          }}
          onDiscard={() => setLeaving(false)}
        />
      )}
    </>
  )
}
