import { rounded } from './outline.ts'
import type { Stroke } from './paint.ts'
import type { SceneryItem } from './pose.ts'

/** Left, top, right and bottom in centimetres of the picture, y down. */
export type Box = readonly [left: number, top: number, right: number, bottom: number]

const WALL = 7
const MAT = 4
/** How far the near and the far edge of a table are moved in the picture by the eye's height. */
const TABLE_FRONT = 12
const TABLE_BACK = 16
const RUG_FRONT = 40
const RUG_BACK = 20

const rectangle = (left: number, top: number, right: number, bottom: number): string =>
  `M${rounded(left)} ${rounded(-top)}H${rounded(right)}V${rounded(-bottom)}H${rounded(left)}Z`
const line = (...places: readonly (readonly [number, number])[]): string =>
  places.map(([x, up], index) => `${index ? 'L' : 'M'}${rounded(x)} ${rounded(-up)}`).join('')

/** What stands around the person, behind them. Written in centimetres up from the floor. */
export function scenery(item: SceneryItem): readonly Stroke[] {
  switch (item.kind) {
    case 'mat':
      return [{ paint: 'solid', d: rectangle(item.from, 0, item.to, -MAT) }]
    case 'wall': {
      const outer = item.side === 'right' ? item.x + WALL : item.x - WALL
      return [
        { paint: 'solid', d: rectangle(Math.min(item.x, outer), item.height, Math.max(item.x, outer), 0) },
      ]
    }
    case 'backdrop':
      return [{ paint: 'pale', d: rectangle(item.from, item.height, item.to, 0) }]
    case 'block':
      return [{ paint: 'solid', d: rectangle(item.from, item.height, item.to, 0) }]
    case 'bench':
      return [
        { paint: 'pole', d: line([item.from + 8, item.height - 5], [item.from + 8, 0]) },
        { paint: 'pole', d: line([item.to - 8, item.height - 5], [item.to - 8, 0]) },
        { paint: 'solid', d: rectangle(item.from, item.height, item.to, item.height - 8) },
      ]
    case 'chair':
      return [
        { paint: 'pole', d: line([item.x + 3, 0], [item.x + 3, item.seat], [item.x - 3, item.seat + 42]) },
        { paint: 'pole', d: line([item.x + 38, item.seat - 3], [item.x + 39, 0]) },
        { paint: 'seat', d: line([item.x + 3, item.seat - 2.5], [item.x + 40, item.seat - 2.5]) },
      ]
    case 'table': {
      // Seen a little from above: what is behind stands higher in the picture.
      const [front, back] = [item.height - TABLE_FRONT, item.height + TABLE_BACK]
      const top = line([item.from + 8, back], [item.to - 8, back], [item.to, front], [item.from, front])
      const leg = (x: number, top: number, bottom: number) => line([x, top], [x, bottom])
      return [
        { paint: 'pole', d: leg(item.from + 11, front, TABLE_BACK) + leg(item.to - 11, front, TABLE_BACK) },
        { paint: 'pole', d: leg(item.from + 4, front, -TABLE_FRONT) + leg(item.to - 4, front, -TABLE_FRONT) },
        { paint: 'solid', d: `${top}Z` },
        { paint: 'seat', d: line([item.from, front - 2.5], [item.to, front - 2.5]) },
      ]
    }
    case 'rug': {
      const [front, back] = [-RUG_FRONT, RUG_BACK]
      const corners = line([item.from + 10, back], [item.to - 10, back], [item.to, front], [item.from, front])
      return [{ paint: 'pale', d: `${corners}Z` }]
    }
    case 'tape':
      return [{ paint: 'tape', d: line([item.from, -2.4], [item.to, -2.4]) }]
    case 'cushion':
      return [{ paint: 'solid', d: pillow(item.from, item.to, item.height) }]
    case 'roll':
      return [{ paint: 'roll', d: circle(item.at, item.radius) }]
    case 'movement':
    case 'measure':
    case 'strap':
    case 'weight':
    case 'band':
      return []
  }
}

/** Corners as round as it is thick. */
function pillow(from: number, to: number, height: number): string {
  const round = height / 2
  const arc = `A${round} ${round} 0 0 1 `
  return `M${from + round} ${-height}H${to - round}${arc}${to - round} 0H${from + round}${arc}${from + round} ${-height}Z`
}
const circle = ([x, up]: readonly [number, number], radius: number): string =>
  `M${x - radius} ${-up}a${radius} ${radius} 0 1 1 ${radius * 2} 0a${radius} ${radius} 0 1 1 ${-radius * 2} 0Z`

/** What is drawn over the person: the faces they touch, where they move, and how far. */
export function marks(item: SceneryItem): readonly Stroke[] {
  switch (item.kind) {
    case 'wall':
      return [
        {
          paint: 'line',
          d: line(
            [item.x + (item.side === 'right' ? 0.6 : -0.6), 0],
            [item.x + (item.side === 'right' ? 0.6 : -0.6), item.height],
          ),
        },
      ]
    case 'block':
      return [
        {
          paint: 'line',
          d: line([item.from, 0], [item.from, item.height - 0.6], [item.to, item.height - 0.6], [item.to, 0]),
        },
      ]
    case 'bench':
      return [{ paint: 'line', d: line([item.from, item.height - 0.6], [item.to, item.height - 0.6]) }]
    case 'strap': {
      const [left, right] = [item.x - item.height, item.x + item.height]
      return [{ paint: 'band', d: `M${left} 0Q${item.x} ${-item.height * 2} ${right} 0` }]
    }
    case 'movement':
      return arrow(item.from, item.to, item.bow ?? 0)
    case 'measure': {
      const [[x1, up1], [x2, up2]] = [item.from, item.to]
      const tick = (x: number, up: number) => line([x, up - 3], [x, up + 3])
      return [{ paint: 'mark', d: `${line([x1, up1], [x2, up2])}${tick(x1, up1)}${tick(x2, up2)}` }]
    }
    default:
      return []
  }
}

type Pair = readonly [x: number, up: number]
const HEAD = 5.5

/** A curved arrow. `bow` bends it to the left of its way. */
export function arrow([x1, up1]: Pair, [x2, up2]: Pair, bow: number, bothWays = false): readonly Stroke[] {
  const length = Math.hypot(x2 - x1, up2 - up1)
  const middle: Pair = [
    (x1 + x2) / 2 - ((up2 - up1) / length) * bow * 2,
    (up1 + up2) / 2 + ((x2 - x1) / length) * bow * 2,
  ]
  const head = ([x, up]: Pair): string => {
    const heading = Math.atan2(up - middle[1], x - middle[0])
    const barb = (turn: number): Pair => [
      x - HEAD * Math.cos(heading + turn),
      up - HEAD * Math.sin(heading + turn),
    ]
    return line(barb(0.55), [x, up], barb(-0.55))
  }
  const curve = `M${rounded(x1)} ${rounded(-up1)}Q${rounded(middle[0])} ${rounded(-middle[1])} ${rounded(x2)} ${rounded(-up2)}`
  return [{ paint: 'mark', d: `${curve}${head([x2, up2])}${bothWays ? head([x1, up1]) : ''}` }]
}

/** How much room an item needs; null for what a person holds or wears. */
export function roomFor(item: SceneryItem): Box | null {
  switch (item.kind) {
    case 'wall':
      return [
        item.x - (item.side === 'left' ? WALL : 0),
        -item.height,
        item.x + (item.side === 'right' ? WALL : 0),
        0,
      ]
    case 'mat':
      return [item.from, 0, item.to, MAT]
    case 'tape':
      return [item.from, 0, item.to, 4]
    case 'roll': {
      const [x, up] = item.at
      return [x - item.radius, -up - item.radius, x + item.radius, item.radius - up]
    }
    case 'strap':
      return [item.x - item.height, -item.height, item.x + item.height, 0]
    case 'backdrop':
    case 'block':
    case 'cushion':
    case 'bench':
      return [item.from, -item.height, item.to, 0]
    case 'chair':
      return [item.x - 4, -item.seat - 44, item.x + 42, 0]
    case 'table':
      return [item.from - 2, -item.height - TABLE_BACK, item.to + 2, TABLE_FRONT]
    case 'rug':
      return [item.from, -RUG_BACK, item.to, RUG_FRONT]
    case 'movement':
    case 'measure': {
      const [xs, ups] = [
        [item.from[0], item.to[0]],
        [item.from[1], item.to[1]],
      ]
      return [Math.min(...xs) - 3, -Math.max(...ups) - 3, Math.max(...xs) + 3, -Math.min(...ups) + 3]
    }
    case 'weight':
    case 'band':
      return null
  }
}
