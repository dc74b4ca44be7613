import './table.css'
import { useMemo, useState } from 'preact/hooks'
import { ownLadder, stepsOverCap } from '../../../domain/plan/ownTable.ts'
import { progressionFrom } from '../../../domain/plan/progressionFrom.ts'
import { readTable } from '../../../domain/plan/readTable.ts'
import { draftOf } from '../../../stores/draft.ts'
import { $ownTable, followHouseLadder, followTable } from '../../../stores/ownTable.ts'
import { useRemembered } from '../../../stores/remembered.ts'
import { requestWith } from '../../../stores/trial.ts'
import { notationFaultText, notationPlaceText } from '../../../words/notation.ts'
import { stepText, TABLE } from '../../../words/own-table.ts'
import { SaveState } from '../../storage/SaveState.tsx'
import { BendPage, useDone } from '../bends/BendPage.tsx'
import { type Form, useForm } from '../bends/useForm.ts'
import { below, Heading } from '../Heading.tsx'
import type { ResultProps } from '../PlanResult.tsx'
import { RuleLink } from '../RuleLink.tsx'
import { Preview } from '../whatif/Preview.tsx'
import { NAME_ID, TableForm, TEXT_ID } from './TableForm.tsx'

const DRAFT = draftOf('table')

/** A table somebody was given: typed in, drawn, tried out beside the present plan, followed, and left again. */
export function TablePage({ plan, request, level }: ResultProps) {
  const [done, setDone] = useDone()
  const followed = useRemembered($ownTable, null)
  const [leaving, setLeaving] = useState(false)
  const form = useForm(DRAFT, followed ? { ...followed } : {})
  const { name = '', text = '' } = form.typed
  const progression = useMemo(
    () => (form.sent ? progressionFrom(name.trim(), text) : leaving ? null : undefined),
    [form.sent, leaving, name, text],
  )
  const change = useMemo(
    () => (progression === undefined ? null : requestWith({ progression })),
    [progression, request],
  )
  const steps = progression ? stepsOverCap(ownLadder(progression), plan.pace) : []
  const discard = () => {
    setLeaving(false)
    form.drop()
  }
  const keep = () => {
    if (leaving) form.fill({ name, text })
    const undo = leaving ? followHouseLadder() : followTable({ name: name.trim(), text })
    setDone({ text: leaving ? TABLE.left : TABLE.done(name.trim()), undo })
    if (!leaving) form.drop()
    setLeaving(false)
  }
  return (
    <BendPage title={TABLE.title} lead={TABLE.lead} level={level} done={done} onDone={setDone}>
      {followed && (
        <p class="table-followed">
          {TABLE.follows(followed.name)}{' '}
          <button type="button" class="link-button" onClick={() => setLeaving(true)}>
            {TABLE.back}
          </button>
        </p>
      )}
      <TableForm
        form={form}
        onSend={() => {
          setLeaving(false)
          sendTable(form)
        }}
      />
      {change && steps.length > 0 && (
        <section class="notice" aria-label={TABLE.over}>
          <Heading level={below(level)}>{TABLE.over}</Heading>
          <ul>
            {steps.map((step) => (
              <li key={step.stage}>{stepText(step)}</li>
            ))}
          </ul>
          <p>
            {TABLE.overAsk} <RuleLink id="R-14" />
          </p>
        </section>
      )}
      {change && (
        <Preview
          request={request}
          change={change}
          level={below(level)}
          keep={leaving ? TABLE.back : TABLE.keep}
          onKeep={keep}
          onDiscard={discard}
        />
      )}
      <SaveState />
    </BendPage>
  )
}

/** Every fault of the table, each leading to the field it stands in. */
function sendTable(form: Form): void {
  const { name = '', text = '' } = form.typed
  const table = readTable(text)
  const [fault] = table.ok ? [] : table.faults
  const errors = [
    ...(name.trim() === '' ? [{ fieldId: NAME_ID, message: TABLE.noName }] : []),
    ...(fault ? [{ fieldId: TEXT_ID, message: tableFault(fault) }] : []),
  ]
  if (errors.length > 0) form.tell(errors)
  else form.send()
}

const tableFault = (fault: Parameters<typeof notationFaultText>[0] & { line: number; column: number }) =>
  fault.code === 'empty' ? TABLE.noTable : `${notationPlaceText(fault)}: ${notationFaultText(fault)}`
