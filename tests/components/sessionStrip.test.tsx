import { render } from 'preact'
import { expect, it } from 'vitest'
import { SessionStrip } from '../../src/components/session/SessionStrip.tsx'
import { stageAt } from '../../src/domain/plan/rules.ts'

function strip(stage: number): SVGElement {
  const place = document.createElement('div')
  render(<SessionStrip segments={stageAt(stage).segments} />, place)
  return place.querySelector('svg') as SVGElement
}

it('the strip of the shortest runs hides none of them behind a walk', () => {
  const kinds = [...strip(1).querySelectorAll('rect')].map((bar) => bar.getAttribute('class'))
  expect(kinds.lastIndexOf('strip-walk')).toBeLessThan(kinds.indexOf('strip-run'))
  expect(kinds.filter((kind) => kind === 'strip-run')).toHaveLength(8)
})

it('the widths of a strip are true to time and fill it', () => {
  const widths = [...strip(3).querySelectorAll('rect')].map((bar) =>
    Number.parseFloat(bar.getAttribute('width') ?? ''),
  )
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(100, 0)
})

it('a strip says the session in words', () => {
  expect(strip(3).getAttribute('aria-label')).toBe('5 min walk, 8 times 1 min run and 2 min walk, 5 min walk')
})
