import { useEffect, useState } from 'preact/hooks'
import { type DueThen, NOTHING_DUE } from '../../../domain/calendar/dueOn.ts'
import { askedFor } from '../../../domain/log/askedFor.ts'
import type { EntryField, FormKind } from '../../../domain/log/form.ts'
import { prefilled } from '../../../domain/log/prefilled.ts'
import { type EntryFault, readEntry } from '../../../domain/log/readEntry.ts'
import { $due, openDue } from '../../../stores/logDue.ts'
import type { FormState } from '../../../stores/logForm.ts'
import { saveEntry } from '../../../stores/logSaved.ts'
import { useRemembered } from '../../../stores/remembered.ts'
import { ENTRY, entryFaultText } from '../../../words/log-entry.ts'
import { SaveState } from '../../storage/SaveState.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Failed } from '../../ui/later.tsx'
import { ActivityFields } from './ActivityFields.tsx'
import { Discard } from './Discard.tsx'
import type { FieldsProps } from './fields.ts'
import { givenFor } from './given.ts'
import { Head } from './Head.tsx'
import { DatesFields, RestFields, VisitFields } from './OtherFields.tsx'
import { Remove } from './Remove.tsx'
import { RunFields } from './RunFields.tsx'
import { When } from './When.tsx'

/** The form of one entry. What is typed is kept at every key; it goes into the log when it is saved. */
export function LogForm({ state }: { readonly state: FormState }) {
  const due = useRemembered($due, null)
  useEffect(openDue, [])
  if (due === 'failed') return <Failed />
  return <Form state={state} due={due} />
}

function Form({ state, due }: { readonly state: FormState; readonly due: DueThen | null }) {
  const [faults, setFaults] = useState<readonly EntryFault[]>([])
  const kind = state.kind === 'pain' ? 'run' : state.kind
  const given = givenFor(state, due ?? NOTHING_DUE)
  const form = { ...prefilled(kind, state.form, given), ...state.form }
  const save = (event: Event) => {
    event.preventDefault()
    const reading = readEntry(kind, state.form, given)
    setFaults(reading.ok ? [] : reading.faults)
    if (reading.ok) saveEntry(reading.entry, state.form)
  }
  const errors = faults.map((fault) => ({ fieldId: fault.field, message: entryFaultText(fault) }))
  const errorOf = (field: EntryField) => errors.find(({ fieldId }) => fieldId === field)?.message
  const asked = askedFor(kind, form, given)
  const fields: FieldsProps = { state, due: due ?? NOTHING_DUE, given, form, asked, errorOf }
  const waits = due === null
  const decided = state.kept !== null || !asked.includes('another') || form.another === 'yes'
  return (
    <>
      <Head state={state} />
      <ErrorSummary errors={errors} />
      <form class="entry-form" novalidate onSubmit={save} aria-label={ENTRY.title}>
        <fieldset class="entry-fields" disabled={!state.ready} aria-label={ENTRY.title}>
          <When {...fields} />
          {waits && <p class="soft">{ENTRY.loading}</p>}
          {!waits && decided && <KindFields kind={kind} {...fields} />}
        </fieldset>
        {decided && savable(kind, fields) && (
          <div class="actions">
            <button type="submit" class="button entry-save" disabled={waits}>
              {state.kept ? ENTRY.saveChanges : ENTRY.save}
            </button>
            <Discard state={state} />
          </div>
        )}
      </form>
      {state.kept && <Remove id={state.kept.id} entry={state.kept} />}
      {state.typed && <DraftState />}
    </>
  )
}

function KindFields({ kind, ...fields }: FieldsProps & { readonly kind: FormKind }) {
  switch (kind) {
    case 'run':
      return <RunFields {...fields} />
    case 'rest':
      return <RestFields {...fields} />
    case 'visit':
      return <VisitFields {...fields} />
    case 'walk':
    case 'strength':
    case 'cross':
      return <ActivityFields {...fields} />
    default:
      return <DatesFields {...fields} />
  }
}

/** What was typed is kept, and that is not yet the log. */
const DraftState = () => (
  <div class="entry-draft">
    <p class="small soft">{ENTRY.draft}</p>
    <SaveState />
  </div>
)

/** A rest day without a run in the plan has nothing to save. */
const savable = (kind: FormKind, { state, due, form }: FieldsProps): boolean =>
  kind !== 'rest' || state.kept !== null || due.run?.date === form.date
