import type { PlacePain } from '../../domain/log/painByPlace.ts'
import { shortDate } from '../../words/days.ts'
import { CHARTS, placesSummary } from '../../words/log-charts.ts'
import { placeText } from '../../words/places.ts'
import { PlaceRows } from '../charts/PlaceRows.tsx'

/** Where runs have hurt since the restart. Nothing where none did. */
export function Places({ places }: { readonly places: readonly PlacePain[] }) {
  if (places.length === 0) return null
  return (
    <PlaceRows
      title={CHARTS.places}
      summary={placesSummary(places)}
      level={2}
      rows={places.map(({ place, runs, worst, lastOn }) => ({
        name: placeText(place),
        runs,
        worst,
        last: shortDate(lastOn),
      }))}
    />
  )
}
