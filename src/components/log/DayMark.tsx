import './dayMark.css'
import type { DayState } from '../../domain/calendar/dayState.ts'
import { DAY_KEY } from '../../words/day-state.ts'

const PATHS: Readonly<Record<DayState['kind'], string>> = {
  done: 'M3 8.5l3.5 3.5L13 4.5',
  changed: 'M2 6h10l-3-3M14 10H4l3 3',
  rested: 'M4 8h8',
  planned: 'M8 4a4 4 0 100 8 4 4 0 000-8z',
}

/** The state of a day as a shape of its own, so that colour is not the only sign. */
export const DayMark = ({ kind }: { readonly kind: DayState['kind'] }) => (
  <svg class={`day-mark day-mark-${kind}`} viewBox="0 0 16 16" aria-hidden="true">
    <path d={PATHS[kind]} />
  </svg>
)

/** What each sign means. */
export const DayKey = () => (
  <>
    {DAY_KEY.map(({ kind, word }) => (
      <span class="day-key" key={kind}>
        <DayMark kind={kind} /> {word}
      </span>
    ))}
  </>
)
