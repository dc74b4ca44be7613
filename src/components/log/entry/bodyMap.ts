import type { Side } from '../../../domain/log/place.ts'

/** A place on the picture: an ellipse on one leg, mirrored for the other, or one on the midline at x = 0. */
export interface Spot {
  readonly place: string
  readonly x: number
  readonly y: number
  readonly across: number
  readonly along: number
}

/** One picture. It is drawn for x above 0 and mirrored; units are those of its view box. */
export interface BodyView {
  readonly group: 'front' | 'back'
  readonly height: number
  /** The person's own side at x above 0: their left is at our right only when they face us. */
  readonly sideAtRight: Exclude<Side, 'both'>
  readonly skin: readonly string[]
  readonly cloth: string
  readonly lines: readonly string[]
  readonly spots: readonly Spot[]
}

const spot = (place: string, x: number, y: number, across: number, along = across): Spot => ({
  place,
  x,
  y,
  across,
  along,
})

export const HALF_WIDTH = 76

const CLOTH = 'M0 4H38C40 18 48 34 51 50C54 68 55 88 54 110C42 115 20 115 5 110L2 84H0Z'
const LEG_OUTSIDE = 'C52 132 46 150 44 168C43 176 45 182 45 190C49 208 48 232 41 256C38 268 37 276 38 284'
const LEG_INSIDE = 'C20 276 20 266 18 254C11 234 9 210 14 190C15 182 13 176 13 168C10 150 7 130 5 100'

export const BODY_VIEWS: readonly [front: BodyView, back: BodyView] = [
  {
    group: 'front',
    height: 346,
    sideAtRight: 'left',
    skin: [
      `M5 100L52 100${LEG_OUTSIDE}C40 296 48 306 54 318C58 328 55 336 48 337C40 338 30 338 24 334C19 331 21 318 21 304C21 296 21 290 20 284${LEG_INSIDE}Z`,
    ],
    cloth: CLOTH,
    lines: [
      'M0 4V80',
      'M38 12H0',
      'M54 110C51 100 50 92 50 84',
      'M20 162C24 156 34 156 38 162M20 162C18 172 22 181 29 181C36 181 40 172 38 162',
      'M29 190C31 214 31 236 29 258',
      'M24 332C25 328 28 328 30 334M32 335C33 331 36 331 37 336M39 336C40 333 43 332 44 337M46 337C47 334 50 333 50 336',
    ],
    spots: [
      spot('hip-front', 21, 54, 11, 9),
      spot('thigh-front', 29, 118, 13, 24),
      spot('knee-front', 29, 170, 8, 9),
      spot('knee-outer', 45, 172, 6, 9),
      spot('knee-inner', 13, 172, 6, 9),
      spot('shin-front', 31, 222, 6, 24),
      spot('shin-inner', 16, 230, 5, 22),
      spot('ankle-front', 29, 282, 5, 5),
      spot('ankle-outer', 41, 283, 5, 6),
      spot('ankle-inner', 17, 283, 5, 6),
      spot('foot-top', 32, 306, 7, 9),
      spot('foot-outer', 51, 314, 5, 9),
      spot('toes', 37, 334, 14, 6),
    ],
  },
  {
    group: 'back',
    height: 420,
    sideAtRight: 'right',
    skin: [
      'M0 4H38C37 -4 36 -14 36 -22H0Z',
      `M5 100L52 100${LEG_OUTSIDE}C39 292 44 300 44 306C44 314 36 318 30 318C23 318 18 313 19 305C20 299 21 292 20 284${LEG_INSIDE}Z`,
      'M32 330C42 330 46 338 45 348C44 360 50 372 52 386C53 400 46 412 36 413C26 414 17 408 16 396C16 384 22 374 22 362C22 354 19 350 19 344C19 335 24 330 32 330Z',
    ],
    cloth: CLOTH,
    lines: [
      'M0 -22V4',
      'M38 12H0',
      'M0 30V84',
      'M4 88C14 98 34 98 46 86',
      'M18 172C24 177 36 177 42 172',
      'M30 192C30 210 30 222 30 232M18 236C24 246 38 246 42 238',
      'M25 262C26 278 24 290 24 300M34 262C33 278 35 290 36 300',
      'M18 394C22 388 26 388 28 394M30 395C32 390 35 390 37 395M38 395C40 391 43 391 44 395M45 394C47 391 49 391 51 392',
    ],
    spots: [
      spot('low-back', 0, -6, 24, 11),
      spot('pelvis', 0, 36, 11, 11),
      spot('buttock', 25, 68, 14, 13),
      spot('hip-outer', 50, 62, 7, 13),
      spot('hamstring', 29, 126, 13, 24),
      spot('knee-back', 29, 174, 11, 8),
      spot('calf', 29, 214, 13, 20),
      spot('achilles', 29, 268, 6, 15),
      spot('heel-bone', 30, 304, 10, 8),
      spot('heel-under', 32, 344, 10, 10),
      spot('arch', 30, 366, 8, 10),
      spot('ball-of-foot', 34, 388, 14, 8),
    ],
  },
]

/** Room above the waist that the back needs for its low back. */
export const topOf = ({ group }: BodyView): number => (group === 'back' ? -24 : 0)

/** How far from any place a press still means one. */
const REACH = 14

export interface PressedPlace {
  readonly place: string
  readonly side: Exclude<Side, 'both'> | null
}

/** The place nearest to a point, so that a thumb need not be exact; null well outside the body. */
export function placeAt({ spots, sideAtRight }: BodyView, x: number, y: number): PressedPlace | null {
  const [nearest] = spots
    .map((one) => ({ one, gap: gapTo(one, one.x === 0 ? x : Math.abs(x), y) }))
    .toSorted((a, b) => a.gap - b.gap)
  if (!nearest || nearest.gap > REACH) return null
  const { place, x: centre } = nearest.one
  if (centre === 0) return { place, side: null }
  const otherSide = sideAtRight === 'left' ? 'right' : 'left'
  return { place, side: x > 0 ? sideAtRight : otherSide }
}

/** Distance to the edge of an ellipse along the way to its centre; less than nothing inside. */
function gapTo({ x: centreX, y: centreY, across, along }: Spot, x: number, y: number): number {
  const [dx, dy] = [x - centreX, y - centreY]
  const reached = Math.hypot(dx / across, dy / along)
  return reached === 0 ? -Math.min(across, along) : Math.hypot(dx, dy) * (1 - 1 / reached)
}
