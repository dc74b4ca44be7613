import { expect, it } from 'vitest'
import { outline } from '../../../src/components/figure/outline.ts'

const circle = (x: number, y: number, radius: number) => ({ x, y, radius })
const arcs = (path: string): number => path.match(/A/g)?.length ?? 0

it('the band around one circle is the circle', () => {
  expect(outline([circle(0, 0, 5)])).toBe('M5 0A5 5 0 1 1 -5 0A5 5 0 1 1 5 0Z')
})

it('the band around two equal circles is a capsule', () => {
  expect(outline([circle(0, 0, 5), circle(20, 0, 5)])).toBe('M0 5A5 5 0 0 1 0 -5L20 -5A5 5 0 0 1 20 5Z')
})

it('a circle inside another leaves no trace', () => {
  expect(outline([circle(0, 0, 5), circle(1, 1, 2)])).toBe(outline([circle(0, 0, 5)]))
})

it('each circle at a corner has one arc', () => {
  const corners = [circle(0, 0, 3), circle(30, 0, 4), circle(15, 25, 5)]
  expect(arcs(outline(corners))).toBe(3)
  expect(arcs(outline([...corners, circle(15, 8, 2)]))).toBe(3)
})

it('its straight lines touch both circles and cut neither', () => {
  const [large, small] = [circle(0, 0, 50), circle(200, 0, 20)]
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = (
    outline([large, small]).match(/([-\d.]+) ([-\d.]+)L([-\d.]+) ([-\d.]+)/) ?? []
  )
    .slice(1)
    .map(Number)
  const length = Math.hypot(x2 - x1, y2 - y1)
  const away = ({ x, y }: { x: number; y: number }) =>
    Math.abs((x2 - x1) * (y1 - y) - (x1 - x) * (y2 - y1)) / length
  expect(away(large)).toBeCloseTo(50, 0)
  expect(away(small)).toBeCloseTo(20, 0)
})
