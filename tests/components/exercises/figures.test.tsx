import { render } from 'preact'
import { describe, expect, it } from 'vitest'
import { BODIES } from '../../../src/components/figure/body.ts'
import { Film } from '../../../src/components/figure/Film.tsx'
import { FILM_PICTURES, filmOf } from '../../../src/components/figure/film.ts'
import { footBands } from '../../../src/components/figure/limbs.ts'
import { circlesOf } from '../../../src/components/figure/paint.ts'
import { type Drawing, drawingSchema, type Frame } from '../../../src/components/figure/pose.ts'
import { settled } from '../../../src/components/figure/settle.ts'
import { exercises } from '../../content/shelves.ts'

/** Half a line's thickness: what the eye does not see as floating or sunk, in centimetres. */
const UNSEEN = 1.6

const drawings = [...exercises.values()].flatMap(({ id, figures }) =>
  figures.map(({ words: _, ...drawing }, index) => ({ name: `${id}.${index + 1}`, drawing })),
)

describe.each(drawings)('the drawing $name', ({ drawing }) => {
  const body = BODIES[drawing.body ?? 'slight']
  const view = drawing.view === 'above' ? 'front' : drawing.view
  const lowest = ({ pose }: Frame): number =>
    -Math.max(...circlesOf(settled(pose, body, view), body, view).map(({ y, radius }) => y + radius))

  it('nobody sinks into the floor', () => {
    expect(drawing.frames.map(lowest).filter((height) => height < -UNSEEN)).toEqual([])
  })

  it('no joint of its film leaves its bounds, and nobody sinks on the way', () => {
    const film = filmOf(drawing)
    if (!film) return
    expect(film.frames).toHaveLength(FILM_PICTURES)
    for (const { pose } of film.frames)
      expect(drawingSchema.safeParse({ ...drawing, frames: [{ pose }] }).success).toBe(true)
    expect(film.frames.map(lowest).filter((height) => height < -UNSEEN)).toEqual([])
  })

  it('touches the seat, the step or the wall that stands there', () => {
    for (const frame of drawing.frames) {
      const wall = frame.scenery?.find((item) => item.kind === 'wall' && item.side === 'right')
      if (wall?.kind !== 'wall') continue
      const circles = circlesOf(settled(frame.pose, body, view), body, view)
      const rightmost = Math.max(...circles.map(({ x, radius }) => x + radius))
      expect(Math.abs(rightmost - wall.x)).toBeLessThanOrEqual(2 * UNSEEN)
    }
  })
})

it('the foot that a person stands on stays where it is through the film', () => {
  const squat = drawingOf('squat')
  const places = (filmOf(squat)?.frames ?? []).map(({ pose }) => {
    const foot = footBands(settled(pose, BODIES.slight, 'side').legs.right, BODIES.slight).flat()
    return Math.max(...foot.map(({ at, radius }) => at[0] + radius)).toFixed(3)
  })
  expect(new Set(places).size).toBe(1)
})

it('a hold has no film; a movement has one, which can be held still', () => {
  const place = document.createElement('div')
  render(<Film drawing={drawingOf('front-plank')} hold="Hold" />, place)
  expect(place.innerHTML).toBe('')
  render(<Film drawing={drawingOf('squat')} hold="Hold" />, place)
  expect(place.querySelectorAll('svg > g')).toHaveLength(FILM_PICTURES)
  expect(place.querySelector('label input[type="checkbox"]')).not.toBeNull()
})

function drawingOf(file: string): Drawing {
  const figure = exercises.get(file)?.figures[0]
  if (!figure) throw new Error(`No drawing of ${file}`)
  const { words: _, ...drawing } = figure
  return drawing
}
