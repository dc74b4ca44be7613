import { describe, expect, it } from 'vitest'
import { BODY_VIEWS, placeAt } from '../../../src/components/log/entry/bodyMap.ts'
import { PLACES } from '../../../src/domain/plan/places.ts'

const [front, back] = BODY_VIEWS
const spots = BODY_VIEWS.flatMap((view) => view.spots.map((spot) => ({ view, spot })))

describe('the picture of the body', () => {
  it('shows every place once, on the side of its group, and the midline in the middle', () => {
    const shown = spots.map(({ view, spot }) => ({
      id: spot.place,
      group: view.group,
      midline: spot.x === 0,
    }))
    const known = PLACES.map(({ id, group, midline }) => ({ id, group, midline }))
    const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1)
    expect(shown.toSorted(byId)).toEqual(known.toSorted(byId))
  })

  it.each(spots)('a press in the middle of $spot.place means it, on either leg', ({ view, spot }) => {
    const { place } = spot
    const other = view.sideAtRight === 'left' ? 'right' : 'left'
    const midline = spot.x === 0
    expect(placeAt(view, spot.x, spot.y)).toEqual({ place, side: midline ? null : view.sideAtRight })
    expect(placeAt(view, -spot.x, spot.y)).toEqual({ place, side: midline ? null : other })
  })

  it('who faces us has their left at our right; from behind it is as for us', () => {
    expect(placeAt(front, 29, 170)?.side).toBe('left')
    expect(placeAt(back, 29, 214)?.side).toBe('right')
  })

  it('a thumb need not be exact, and a press beside the body means nothing', () => {
    expect(placeAt(back, 29, 246)?.place).toBe('achilles')
    expect(placeAt(back, 46, 200)?.place).toBe('calf')
    expect(placeAt(front, 75, 330)?.place).toBeUndefined()
  })
})
