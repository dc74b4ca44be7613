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
