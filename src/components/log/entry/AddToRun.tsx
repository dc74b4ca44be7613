import { ENTRY_SIGNS, type EntryForm, signsIn } from '../../../domain/log/form.ts'
import { formOf } from '../../../domain/log/formOf.ts'
import { HURT_RUN_DAYS } from '../../../domain/log/rules.ts'
import type { RunSign } from '../../../domain/plan/signCare.ts'
import { addDays } from '../../../domain/shared/days.ts'
import type { KeptEntry } from '../../../stores/log.ts'
import { dropDraft, type FormState, typeFields } from '../../../stores/logForm.ts'
import { weekdayAndDate } from '../../../words/days.ts'
import { HURT } from '../../../words/log-place.ts'
import { hashOf } from './address.ts'

interface Props {
  readonly state: FormState
  readonly signs: readonly RunSign[]
}

type KeptRun = Extract<KeptEntry, { readonly kind: 'run' }>

/** Offers the runs of the last days: opened with the pain typed in, and saved only by the person. */
export function AddToRun({ state, signs }: Props) {
  const since = addDays(state.today, -HURT_RUN_DAYS)
  const runs = state.entries.filter((entry): entry is KeptRun => entry.kind === 'run' && entry.date >= since)
  const add = (run: KeptRun) => {
    const page = { at: 'edit', id: run.id } as const
    typeFields(page, withPain(run, state, signs))
    dropDraft(state.page)
    location.hash = hashOf(page)
  }
  return (
    <>
      <p>{HURT.notKept}</p>
      {runs.length === 0 ? <p>{HURT.noRun}</p> : <p>{HURT.addTo}</p>}
      {runs.toReversed().map((run) => (
        <button key={run.id} type="button" class="button" onClick={() => add(run)}>
          {HURT.add(weekdayAndDate(run.date))}
        </button>
      ))}
    </>
  )
}

/** The run with the pain of now: this evening's on its own day, the morning's after it. It never makes a run better. */
function withPain(run: KeptRun, { form, today, units }: FormState, signs: readonly RunSign[]): EntryForm {
  const before = formOf(run, units)
  const when = run.date === today ? 'evening' : 'morning'
  const worst = Math.max(Number(form.pain || 0), Number(before[when]) || 0)
  const ticked = ENTRY_SIGNS.filter((sign) => signs.includes(sign) || signsIn(before).includes(sign))
  return {
    place: form.place || before.place || '',
    side: form.place ? (form.side ?? '') : (before.side ?? ''),
    bone: before.bone === 'yes' || signs.includes('boneSpot') ? 'yes' : form.bone || before.bone || '',
    signs: ticked.join(','),
    ...(form.pain && { [when]: String(worst) }),
  }
}
