import { expect, it } from 'vitest'
import { excerptRuns } from '../../src/components/site/excerpt.ts'

it('splits an excerpt at the found words', () => {
  expect(excerptRuns('a <mark>calf</mark> strain')).toEqual([
    { text: 'a ', found: false },
    { text: 'calf', found: true },
    { text: ' strain', found: false },
  ])
})

it('shows escaped signs as themselves and unescapes once only', () => {
  expect(excerptRuns('pain &lt; 3 &amp;amp; &quot;fine&quot;')).toEqual([
    { text: 'pain < 3 &amp; "fine"', found: false },
  ])
})

it('any other tag stays text', () => {
  expect(excerptRuns('<img src=x>')).toEqual([{ text: '<img src=x>', found: false }])
})
