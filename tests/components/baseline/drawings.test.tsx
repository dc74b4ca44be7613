import { render } from 'preact'
import { describe, expect, it } from 'vitest'
import { TEST_DRAWINGS } from '../../../src/components/baseline/poses.ts'
import { TestDrawing } from '../../../src/components/baseline/TestDrawing.tsx'
import { BODIES } from '../../../src/components/figure/body.ts'
import { across } from '../../../src/components/figure/camera.ts'
import { footBands } from '../../../src/components/figure/limbs.ts'
import type { Circle } from '../../../src/components/figure/outline.ts'
import { circlesOf } from '../../../src/components/figure/paint.ts'
import { pictureOf } from '../../../src/components/figure/picture.ts'
import { type Drawing, drawingSchema, type Frame } from '../../../src/components/figure/pose.ts'
import { settled } from '../../../src/components/figure/settle.ts'
import type { Skeleton } from '../../../src/components/figure/skeleton.ts'
import type { Place } from '../../../src/components/figure/space.ts'
import { TEST_IDS, type TestId } from '../../../src/domain/shared/ids.ts'
import { TEST_PICTURES } from '../../../src/words/baseline-drawings.ts'

const BODY_NAMES = ['slight', 'broad'] as const
/** Half a line's thickness: what the eye does not see as floating or sunk, in centimetres. */
const UNSEEN = 1.6

const everyDrawing = TEST_IDS.flatMap((test) =>
  TEST_DRAWINGS[test].flatMap((drawing) => BODY_NAMES.map((name) => ({ test, drawing, name }))),
)

describe.each(everyDrawing)('$test, $name', ({ drawing, name }) => {
  const body = BODIES[name]
  const people = drawing.frames.map((frame) => ({ frame, bones: settled(frame.pose, body, drawing.view) }))

  it('is data that keeps to what joints can do', () => {
    expect(drawingSchema.safeParse(drawing).success).toBe(true)
  })

  it('lies inside its picture', () => {
    const { width, height, frames } = pictureOf(drawing, name)
    people.forEach(({ bones }, index) => {
      const { x = 0, y = 0 } = frames[index] ?? {}
      for (const circle of circlesOf(bones, body, drawing.view)) {
        expect(circle.x + x - circle.radius).toBeGreaterThanOrEqual(0)
        expect(circle.x + x + circle.radius).toBeLessThanOrEqual(width)
        expect(circle.y + y - circle.radius).toBeGreaterThanOrEqual(0)
        expect(circle.y + y + circle.radius).toBeLessThanOrEqual(height)
      }
    })
  })

  it('nobody sinks into the floor or into a wall', () => {
    for (const { frame, bones } of people) {
      const circles = circlesOf(bones, body, drawing.view === 'above' ? 'front' : drawing.view)
      expect(lowest(circles)).toBeGreaterThanOrEqual(-UNSEEN)
      const wall = wallOf(frame)
      if (wall !== null) expect(rightmost(circles)).toBeLessThanOrEqual(wall + UNSEEN)
    }
  })
})

/** Still poses that one foot carries: the weight must lie over it. */
const ON_ONE_FOOT: readonly (readonly [TestId, frame: number])[] = [
  ['E-02', 0],
  ['E-03', 0],
  ['E-04', 0],
  ['E-06', 0],
  ['E-07', 0],
  ['E-07', 1],
  ['E-08', 1],
  ['E-13', 2],
  ['E-15', 0],
  ['E-15', 1],
]

it.each(ON_ONE_FOOT)('%s, pose %i: the weight lies over the standing foot', (test, index) => {
  const [drawing, frame] = frameOf(test, index)
  const body = BODIES[drawing.body ?? 'slight']
  const bones = settled(frame.pose, body, drawing.view)
  const foot = footBands(bones.legs.right, body).flat()
  const weight = across(middleOfWeight(bones), drawing.view)
  expect(weight).toBeGreaterThanOrEqual(
    Math.min(...foot.map(({ at, radius }) => across(at, drawing.view) - radius)),
  )
  expect(weight).toBeLessThanOrEqual(
    Math.max(...foot.map(({ at, radius }) => across(at, drawing.view) + radius)),
  )
})

/** Parts that must touch the floor beside the one the pose rests on. */
const ALSO_ON_THE_FLOOR: readonly (readonly [TestId, frame: number, foot: 'left' | 'right'])[] = [
  ['E-01', 0, 'right'],
  ['E-05', 0, 'left'],
  ['E-07', 1, 'left'],
  ['E-08', 0, 'right'],
  ['E-09', 0, 'right'],
  ['E-09', 1, 'right'],
  ['E-10', 1, 'right'],
]

it.each(ALSO_ON_THE_FLOOR)('%s, pose %i: the %s foot is on the floor', (test, index, side) => {
  const [drawing, frame] = frameOf(test, index)
  const body = BODIES[drawing.body ?? 'slight']
  const foot = footBands(settled(frame.pose, body, drawing.view).legs[side], body).flat()
  expect(Math.abs(Math.min(...foot.map(({ at, radius }) => at[1] - radius)))).toBeLessThanOrEqual(UNSEEN)
})

it.each(['E-05', 'E-06'] as const)('%s: the wall is touched', (test) => {
  for (const frame of TEST_DRAWINGS[test][0]?.frames ?? []) {
    const bones = settled(frame.pose, BODIES.slight, 'side')
    expect(
      Math.abs(rightmost(circlesOf(bones, BODIES.slight, 'side')) - (wallOf(frame) ?? 0)),
    ).toBeLessThanOrEqual(UNSEEN)
  }
})

it('E-05: the knee touches the wall', () => {
  const [drawing, frame] = frameOf('E-05', 0)
  const knee = across(settled(frame.pose, BODIES.slight, drawing.view).legs.right.knee, drawing.view)
  expect(Math.abs(knee + BODIES.slight.round.knee)).toBeLessThanOrEqual(UNSEEN)
})

it.each(TEST_IDS)('%s has words for each of its pictures, and shows them', (test) => {
  const place = document.createElement('div')
  render(<TestDrawing test={test} />, place)
  const labels = [...place.querySelectorAll('svg[role="img"]')].map((picture) =>
    picture.getAttribute('aria-label'),
  )
  expect(labels).toEqual(TEST_PICTURES[test])
  expect(place.querySelector('[style]')).toBeNull()
  expect(place.innerHTML).not.toContain('NaN')
})

function frameOf(test: TestId, index: number): readonly [Drawing, Frame] {
  const drawing = TEST_DRAWINGS[test][0]
  const frame = drawing?.frames[index]
  if (!drawing || !frame) throw new Error(`${test} has no pose ${index}`)
  return [drawing, frame]
}

const lowest = (circles: readonly Circle[]): number =>
  -Math.max(...circles.map(({ y, radius }) => y + radius))
const rightmost = (circles: readonly Circle[]): number =>
  Math.max(...circles.map(({ x, radius }) => x + radius))
const wallOf = ({ scenery = [] }: Frame): number | null => {
  const wall = scenery.find((item) => item.kind === 'wall')
  return wall ? wall.x : null
}

/** Shares of the body's weight, rounded from Winter's anthropometric table; where each part has its middle. */
function middleOfWeight({ skull, collar, waist, hips, arms, legs }: Skeleton): Place {
  const halfway = (a: Place, b: Place): Place => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2]
  const parts: (readonly [Place, number])[] = [
    [skull, 8],
    [halfway(collar, waist), 34],
    [halfway(waist, hips), 16],
  ]
  for (const side of ['left', 'right'] as const) {
    const [arm, leg] = [arms[side], legs[side]]
    parts.push([halfway(arm.shoulder, arm.elbow), 2.8], [halfway(arm.elbow, arm.wrist), 2.2])
    parts.push([halfway(leg.hip, leg.knee), 10], [halfway(leg.knee, leg.ankle), 4.6], [leg.ankle, 1.4])
  }
  const total = parts.reduce((sum, [, share]) => sum + share, 0)
  const mean = (axis: 0 | 1 | 2) =>
    parts.reduce((sum, [place, share]) => sum + place[axis] * share, 0) / total
  return [mean(0), mean(1), mean(2)]
}
