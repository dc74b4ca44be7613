import { between } from './between.ts'
import type { Drawing, Frame, SceneryItem } from './pose.ts'

/** How many pictures a film has, there and back not counted twice; `film.css` shows them in turn. */
export const FILM_PICTURES = 8

/** A drawing as a film: the poses on the way from the first to the last. Null for a hold, and where no way leads. */
export function filmOf(drawing: Drawing): Drawing | null {
  const { frames, film = true } = drawing
  if (!film || frames.length < 2) return null
  const ways = frames.length - 1
  const pictures = Array.from({ length: FILM_PICTURES }, (_, index) => {
    const along = (index / (FILM_PICTURES - 1)) * ways
    const way = Math.min(Math.floor(along), ways - 1)
    return onTheWay(frames[way], frames[way + 1], eased(along - way))
  })
  return { ...drawing, frames: pictures }
}

/** A joint starts and stops softly. */
const eased = (share: number): number => share * share * (3 - 2 * share)

function onTheWay(start: Frame = { pose: {} }, end: Frame = start, share = 0): Frame {
  const scenery = (start.scenery ?? []).filter(isThing).map((item, index) => {
    const other = (end.scenery ?? []).filter(isThing)[index]
    return other?.kind === item.kind && item.kind === 'cushion' && other.kind === 'cushion'
      ? { ...item, from: mix(item.from, other.from, share), to: mix(item.to, other.to, share) }
      : item
  })
  return { pose: between(start.pose, end.pose, share), scenery }
}

const mix = (from: number, to: number, share: number): number => from * (1 - share) + to * share
/** Arrows and lengths explain a still; a film shows the movement itself. */
const isThing = ({ kind }: SceneryItem): boolean => kind !== 'movement' && kind !== 'measure'
