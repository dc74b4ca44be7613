import { useState } from 'preact/hooks'
import { painByPlace } from '../../../domain/log/painByPlace.ts'
import { type PainPlace, readPlace, SIDES, writePlace } from '../../../domain/log/place.ts'
import { typeFields } from '../../../stores/logForm.ts'
import { BONE, WHERE } from '../../../words/log-place.ts'
import { placeText, SIDE_WORDS } from '../../../words/places.ts'
import { Choices, FieldErrorText } from '../../ui/Choices.tsx'
import { BodyMap } from './BodyMap.tsx'
import type { FieldsProps } from './fields.ts'

/** Places of earlier runs that are offered by one press. */
const OFFERED = 3

/** Where it hurts, on which side, and at a bony place the question about bone. */
export function Where({
  state,
  form,
  asked,
  errorOf,
}: Pick<FieldsProps, 'state' | 'form' | 'asked' | 'errorOf'>) {
  const before = painByPlace(state.entries)
    .map(({ place }) => place)
    .slice(0, OFFERED)
  const now: PainPlace = { place: form.place ?? '', side: SIDES.find((side) => side === form.side) ?? null }
  const [opened, open] = useState(
    before.length === 0 || (now.place !== '' && !before.includes(writePlace(now))),
  )
  const choose = ({ place, side }: PainPlace) =>
    typeFields(state.page, { place, side: side ?? '', ...(place !== now.place && { bone: '' }) })
  const error = errorOf('place')
  return (
    <div class={error ? 'entry-where has-error' : 'entry-where'} id="place" tabIndex={-1}>
      <fieldset>
        <legend class="question-legend">{WHERE.legend}</legend>
        {error && <FieldErrorText id="place-error" message={error} />}
        {before.length > 0 && (
          <Choices
            name="place-before"
            legend={<span class="spoken">{WHERE.recent}</span>}
            row
            choices={[
              ...before.map((value) => ({ value, label: placeText(value) })),
              { value: 'other', label: WHERE.otherPlace },
            ]}
            chosen={opened ? 'other' : writePlace(now)}
            onChoose={(value) => {
              open(value === 'other')
              if (value !== 'other') choose(readPlace(value))
            }}
          />
        )}
        {opened && (
          <>
            <p class="hint">{WHERE.hint}</p>
            <BodyMap chosen={now} onChoose={choose} />
          </>
        )}
      </fieldset>
      {asked.includes('side') && (
        <Choices
          name="side"
          legend={WHERE.side}
          row
          choices={SIDES.map((side) => ({ value: side, label: SIDE_WORDS[side] }))}
          chosen={form.side}
          onChoose={(side) => typeFields(state.page, { side })}
        />
      )}
      {asked.includes('bone') && (
        <Choices
          name="bone"
          legend={BONE.legend}
          hint={BONE.hint}
          choices={[
            { value: 'yes', label: BONE.yes },
            { value: 'no', label: BONE.no },
            { value: 'unsure', label: BONE.unsure },
          ]}
          chosen={form.bone}
          onChoose={(bone) => typeFields(state.page, { bone })}
          error={errorOf('bone')}
        />
      )}
    </div>
  )
}
