import './saved.css'
import { useEffect } from 'preact/hooks'
import type { EntryField } from '../../../domain/log/form.ts'
import { asksBone, hasSides } from '../../../domain/plan/places.ts'
import { $due, openDue } from '../../../stores/logDue.ts'
import { type FormState, typeField } from '../../../stores/logForm.ts'
import { saveEntry } from '../../../stores/logSaved.ts'
import { useRemembered } from '../../../stores/remembered.ts'
import { HURT } from '../../../words/log-place.ts'
import { PainScale } from '../../ui/PainScale.tsx'
import { AddToRun } from './AddToRun.tsx'
import { Discard } from './Discard.tsx'
import { Head } from './Head.tsx'
import { Signs } from './Signs.tsx'
import { signsNoticed } from './signsNoticed.ts'
import { Where } from './Where.tsx'

/** Pain without a run: where, the signs, and at once what to do. It is kept only where it is added to a run. */
export function Hurt({ state }: { readonly state: FormState }) {
  const due = useRemembered($due, null)
  useEffect(openDue, [])
  const { form, today } = state
  const place = form.place ?? ''
  const asked: readonly EntryField[] = [
    'place',
    ...(hasSides(place) ? (['side'] as const) : []),
    ...(place && asksBone(place) ? (['bone'] as const) : []),
  ]
  const signs = signsNoticed(form, asked)
  const answered = signs.length > 0 || (place !== '' && (form.bone !== '' || !asksBone(place)))
  const runToday = due !== 'failed' && due?.run?.date === today
  return (
    <div class="entry-form">
      <Head state={state} />
      <p class="lead">{HURT.lead}</p>
      <div class="entry-fields">
        <Where state={state} form={form} asked={asked} errorOf={() => undefined} />
        <PainScale
          name="pain"
          legend={HURT.pain}
          chosen={form.pain}
          onChoose={(pain) => typeField('pain', pain)}
        />
        <Signs form={form} asked={asked} pelvic={state.family === 'pelvic'} />
        <section class="card flow" aria-label={HURT.what}>
          <h2>{HURT.what}</h2>
          {!answered && <p>{HURT.first}</p>}
          {answered && signs.length === 0 && (
            <>
              <p>
                <strong>{HURT.calm}</strong>
              </p>
              <p>{HURT.calmHow}</p>
            </>
          )}
          {answered && <AddToRun state={state} signs={signs} />}
          {answered && runToday && (
            <button
              type="button"
              class="button button-quiet"
              onClick={() => saveEntry({ kind: 'skip', date: today, why: 'sore' }, form)}
            >
              {HURT.skip}
            </button>
          )}
        </section>
      </div>
      <Discard state={state} />
    </div>
  )
}
