import './bodyMap.css'
import { useState } from 'preact/hooks'
import { type PainPlace, writePlace } from '../../../domain/log/place.ts'
import { PLACES } from '../../../domain/plan/places.ts'
import { WHERE } from '../../../words/log-place.ts'
import { placeText } from '../../../words/places.ts'
import { PLACE_GROUPS } from '../../../words/plan-labels.ts'
import { ChoiceBox } from '../../ui/Choices.tsx'
import { BodyPicture } from './BodyPicture.tsx'
import { BODY_VIEWS, type BodyView } from './bodyMap.ts'

export interface BodyMapProps {
  readonly chosen: PainPlace
  readonly onChoose: (place: PainPlace) => void
}

/**
 * Where it hurts: a list of places that is the map, for keyboard and screen reader, and a picture to press beside it.
 * A small screen shows one view at a time.
 */
export function BodyMap({ chosen, onChoose }: BodyMapProps) {
  const there = PLACES.find(({ id }) => id === chosen.place)
  const [shown, show] = useState<BodyView['group']>(there?.group ?? 'front')
  const unknown = PLACE_GROUPS.at(-1)
  return (
    <div class="body-map">
      <fieldset class="body-views">
        <legend class="spoken">{WHERE.views}</legend>
        {BODY_VIEWS.map(({ group }) => (
          <button
            key={group}
            type="button"
            class="button button-quiet"
            aria-pressed={shown === group}
            onClick={() => show(group)}
          >
            {WHERE[group]}
          </button>
        ))}
      </fieldset>
      <p class="body-chosen" aria-live="polite">
        {chosen.place && <span key={writePlace(chosen)}>{WHERE.chosen(placeText(writePlace(chosen)))}</span>}
      </p>
      <div class="body-groups">
        {BODY_VIEWS.map((view, index) => (
          <div class={view.group === shown ? 'body-group' : 'body-group body-group-aside'} key={view.group}>
            <BodyPicture view={view} chosen={chosen} onChoose={onChoose} />
            <PlaceList choices={PLACE_GROUPS[index]} chosen={chosen} onChoose={onChoose} />
          </div>
        ))}
      </div>
      <PlaceList choices={unknown} chosen={chosen} onChoose={onChoose} />
    </div>
  )
}

interface ListProps extends BodyMapProps {
  readonly choices: (typeof PLACE_GROUPS)[number] | undefined
}

function PlaceList({ choices, chosen, onChoose }: ListProps) {
  return (
    <fieldset class="body-list">
      <legend class="spoken">{choices?.label}</legend>
      {choices?.choices.map((choice) => (
        <ChoiceBox
          key={choice.value}
          id={`place-${choice.value}`}
          name="place"
          choice={choice}
          checked={chosen.place === choice.value}
          onChoose={(place) => onChoose({ place, side: place === chosen.place ? chosen.side : null })}
        />
      ))}
    </fieldset>
  )
}
