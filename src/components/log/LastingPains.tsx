import type { PlacePain } from '../../domain/log/painByPlace.ts'
import { LASTING, LOG } from '../../words/log.ts'
import { CareCard } from '../ui/CareCard.tsx'

/** Pain that has gone on at one place for two weeks: show it to a clinician, and how. */
export function LastingPains({ places }: { readonly places: readonly PlacePain[] }) {
  return (
    <>
      {places.map((place) => (
        <CareCard key={place.place} level="see-clinician" heading={LASTING.title(place)}>
          <p>{LASTING.what(place)}</p>
          <p class="care-action">{LASTING.todo}</p>
          <p class="log-links screen-only">
            <a class="button" href="/report/">
              {LOG.report}
            </a>
            <a href="/log/entry/#visit">{LASTING.logVisit}</a>
            <a href="/check/">{LASTING.check}</a>
          </p>
          <p class="small soft">{LASTING.rule}</p>
        </CareCard>
      ))}
    </>
  )
}
