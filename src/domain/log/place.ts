/** Which side of the body. A midline place has none. */
export const SIDES = ['left', 'right', 'both'] as const
export type Side = (typeof SIDES)[number]

/** Where it hurt: an id of the body map, and the side where it was told. */
export interface PainPlace {
  readonly place: string
  readonly side: Side | null
}

/** As it stands in an entry: `calf left`, `low-back`. */
export const writePlace = ({ place, side }: PainPlace): string => (side ? `${place} ${side}` : place)

/** Any other text is a place of its own, told in the person's words: it is never dropped. */
export function readPlace(text: string): PainPlace {
  const [place = '', side, ...rest] = text.split(' ')
  const known = SIDES.find((name) => name === side)
  return known && rest.length === 0 ? { place, side: known } : { place: text, side: null }
}
