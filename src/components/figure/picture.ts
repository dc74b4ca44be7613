import { BODIES } from './body.ts'
import { carried } from './carried.ts'
import type { Circle } from './outline.ts'
import { circlesOf, painted, type Stroke } from './paint.ts'
import type { BodyName, Drawing, Frame } from './pose.ts'
import { arrow, type Box, marks, roomFor, scenery } from './scenery.ts'
import { settled } from './settle.ts'

/** A drawing as paths: what an SVG needs and nothing else. Lengths in centimetres of the person. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly frames: readonly PlacedFrame[]
  /** Arrows from pose to pose. */
  readonly arrows: readonly Stroke[]
}

export interface PlacedFrame {
  /** Where the frame's own zero, on the floor, stands in the picture. */
  readonly x: number
  readonly y: number
  readonly strokes: readonly Stroke[]
}

const MARGIN = 5
/** Room between two poses for the arrow. */
const GAP = 34
const ARROW = 18
/** Beside a person who stands; in a low picture it goes half-way up. */
const ARROW_HEIGHT = 78

/** Drawn from the data alone, the same each time. */
export function pictureOf(drawing: Drawing, bodyName: BodyName = drawing.body ?? 'slight'): Picture {
  const drawn = drawing.frames.map((frame) => drawFrame(frame, drawing, bodyName))
  const bothWays = drawing.alternates ?? false
  return drawing.layout === 'column' ? underEachOther(drawn) : besideEachOther(drawn, bothWays)
}

/** All poses at one place, for a film. */
export function picturesOverEachOther(drawing: Drawing): Picture {
  const drawn = drawing.frames.map((frame) => drawFrame(frame, drawing, drawing.body ?? 'slight'))
  const [left, top, right, bottom] = around(drawn.map(({ box }) => box))
  const [x, y] = [MARGIN - left, MARGIN - top]
  return {
    width: Math.ceil(right - left + 2 * MARGIN),
    height: Math.ceil(bottom - top + 2 * MARGIN),
    frames: drawn.map(({ strokes }) => ({ x, y, strokes })),
    arrows: [],
  }
}

interface DrawnFrame {
  readonly strokes: readonly Stroke[]
  readonly box: Box
}

function drawFrame(
  { pose, scenery: items = [] }: Frame,
  { view, barefoot }: Drawing,
  bodyName: BodyName,
): DrawnFrame {
  const body = BODIES[bodyName]
  const bones = settled(pose, body, view)
  const room = items.map(roomFor).filter((box) => box !== null)
  const box = around([...circlesOf(bones, body, view).map(boxOf), ...room, [0, 0, 0, 1]])
  const [left, , right] = box
  const ground = { paint: 'line', d: `M${Math.round(left - 3)} 0.6H${Math.round(right + 3)}` }
  return {
    box,
    // Seen from above the floor has no edge. Else the ground comes after the person: it is drawn just below them, and their rim must not break it.
    strokes: [
      ...items.flatMap(scenery),
      ...painted(bones, body, view, barefoot ?? false),
      ...items.flatMap((item) => carried(item, bones, body, view)),
      ...items.flatMap(marks),
      ...(view === 'above' ? [] : [ground]),
    ],
  }
}

const boxOf = ({ x, y, radius }: Circle): Box => [x - radius, y - radius, x + radius, y + radius]

const around = (boxes: readonly Box[]): Box => [
  Math.min(...boxes.map(([left]) => left)),
  Math.min(...boxes.map(([, top]) => top)),
  Math.max(...boxes.map(([, , right]) => right)),
  Math.max(...boxes.map(([, , , bottom]) => bottom)),
]

function besideEachOther(drawn: readonly DrawnFrame[], bothWays: boolean): Picture {
  const top = Math.min(...drawn.map(({ box }) => box[1]))
  const bottom = Math.max(...drawn.map(({ box }) => box[3]))
  const y = MARGIN - top
  const widths = drawn.map(({ box }) => box[2] - box[0])
  const level = Math.min(ARROW_HEIGHT, -(top + bottom) / 2) - y
  const starts = widths.map((_, index) => MARGIN + sum(widths.slice(0, index)) + GAP * index)
  return {
    width: Math.ceil(sum(widths) + GAP * (drawn.length - 1) + 2 * MARGIN),
    height: Math.ceil(bottom - top + 2 * MARGIN),
    frames: drawn.map(({ strokes, box }, index) => ({ x: (starts[index] ?? 0) - box[0], y, strokes })),
    arrows: starts.slice(1).flatMap((start) => {
      const middle = start - GAP / 2
      return arrow([middle - ARROW / 2, level], [middle + ARROW / 2, level], 0, bothWays)
    }),
  }
}

function underEachOther(drawn: readonly DrawnFrame[]): Picture {
  const [left, , right] = around(drawn.map(({ box }) => box))
  const heights = drawn.map(({ box }) => box[3] - box[1])
  const tops = heights.map((_, index) => MARGIN + sum(heights.slice(0, index)) + GAP * index)
  return {
    width: Math.ceil(right - left + 2 * MARGIN),
    height: Math.ceil(sum(heights) + GAP * (drawn.length - 1) + 2 * MARGIN),
    frames: drawn.map(({ strokes, box }, index) => ({
      x: MARGIN - left,
      y: (tops[index] ?? 0) - box[1],
      strokes,
    })),
    arrows: tops.slice(1).flatMap((start) => {
      const [middle, across] = [start - GAP / 2, (right - left) / 2 + MARGIN]
      return arrow([across, ARROW / 2 - middle], [across, -ARROW / 2 - middle], 0)
    }),
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
