import { type ComponentChild, render } from 'preact'
import { describe, expect, it } from 'vitest'
import type { LoadColumn } from '../../../src/components/charts/column.ts'
import { LoadChart } from '../../../src/components/charts/LoadChart.tsx'
import { PlaceRows } from '../../../src/components/charts/PlaceRows.tsx'

const FRAME = { title: 'Running', summary: 'You ran.', level: 2 } as const
const week = (name: string, minutes: number | null, more: Partial<LoadColumn> = {}): LoadColumn => {
  const quiet = { label: name, during: null, morning: null, changes: [], gap: minutes === null }
  return { name, minutes, ...quiet, ...more }
}
const WEEKS = [
  week('1 Jan', 10, { during: 2, morning: 0 }),
  week('8 Jan', null),
  week('15 Jan', 20, { during: 5, changes: ['step-back', 'repeat'] }),
]

function drawn(chart: ComponentChild): HTMLElement {
  const place = document.createElement('div')
  render(chart, place)
  return place
}
const texts = (place: HTMLElement, selector: string) =>
  [...place.querySelectorAll(selector)].map((one) => one.textContent)
const cells = (place: HTMLElement) =>
  [...place.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent))

describe('a chart of running', () => {
  const place = drawn(<LoadChart {...FRAME} named="Week" columns={WEEKS} step="week" />)

  it('holds the same in its table: no run, not answered, every change', () => {
    expect(cells(place)).toEqual([
      ['1 Jan', '10', '2', '0', ''],
      ['8 Jan', 'no run', '', '', ''],
      ['15 Jan', '20', '5', 'not answered', 'Steps back, Repeats a step'],
    ])
  })

  it('draws a bar, a dot and a diamond where there is a number, and none where there is not', () => {
    const heights = [...place.querySelectorAll('.plot-bar')].map((bar) => bar.getAttribute('height'))
    expect(heights).toEqual(['50%', '100%'])
    const picture = place.querySelector('.plot-picture')
    expect(picture?.querySelectorAll('.plot-during')).toHaveLength(2)
    expect(picture?.querySelectorAll('.plot-morning')).toHaveLength(1)
    expect(picture?.querySelectorAll('.plot-gap')).toHaveLength(1)
  })

  it('marks the gravest change and says in its key what the mark means', () => {
    expect(place.querySelectorAll('.plot-picture .plot-change')).toHaveLength(1)
    expect(texts(place, '.plot-key li')).toEqual([
      'Pain during the run',
      'Pain the next morning',
      'Steps back',
    ])
  })

  it('has a name, and says in words what a column holds', () => {
    expect(place.querySelector('[role="img"]')?.getAttribute('aria-label')).toBe('Running')
    expect(texts(place, '.plot-pointed title')).toEqual([
      '1 Jan: 10 min, pain 2 during the run, pain 0 the next morning',
      '15 Jan: 20 min, pain 5 during the run',
    ])
  })

  it('by day its table leaves out the days without a run', () => {
    expect(cells(drawn(<LoadChart {...FRAME} named="Day" columns={WEEKS} step="day" />))).toHaveLength(2)
  })
})

it('rows by place: the longest bar belongs to the place with most runs', () => {
  const rows = [
    { name: 'Left calf', runs: 4, worst: 3, last: '8 Jan' },
    { name: 'Right arch', runs: 1, worst: 5, last: '6 Jan' },
  ]
  const place = drawn(<PlaceRows {...FRAME} rows={rows} />)
  expect(cells(place)).toEqual([
    ['Left calf', '4', '3', '8 Jan'],
    ['Right arch', '1', '5', '6 Jan'],
  ])
  expect([...place.querySelectorAll('.plot-bar')].map((bar) => bar.getAttribute('width'))).toEqual([
    '100%',
    '25%',
  ])
})
