import { expect, it } from 'vitest'
import { clockText, spokenTime } from '../../src/words/timing.ts'

it('the face of a stopwatch is never ahead of time', () => {
  expect([0, 44_960, 59_999, 60_000, 754_321].map((ms) => clockText(ms))).toEqual([
    '0.0',
    '44.9',
    '59.9',
    '1:00.0',
    '12:34.3',
  ])
  expect([0, 5_999, 65_900, 1_800_000].map((ms) => clockText(ms, true))).toEqual([
    '0:00',
    '0:05',
    '1:05',
    '30:00',
  ])
})

it('a time is read aloud without zeros', () => {
  expect([1_000, 44_960, 60_000, 90_000, 121_500].map(spokenTime)).toEqual([
    '1 second',
    '44.9 seconds',
    '1 minute',
    '1 minute 30 seconds',
    '2 minutes 1.5 seconds',
  ])
})
