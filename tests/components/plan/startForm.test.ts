import { describe, expect, it } from 'vitest'
import { NOTHING_SAID, readStartForm, type StartForm } from '../../../src/components/plan/startForm.ts'
import { lowerTexts } from '../../../src/words/start-finder.ts'

const read = (more: Partial<StartForm>) => readStartForm({ ...NOTHING_SAID, ...more })
const code = (more: Partial<StartForm>) => {
  const reading = read(more)
  return reading.ok ? 'ok' : reading.fault.code
}

describe('the form of the start finder', () => {
  it.each([
    ['10', 'days', 10],
    ['10', 'weeks', 70],
    ['2', 'months', 61],
    ['2', 'years', 731],
    ['0', 'days', 0],
  ])('%s %s are %i days', (count, unit, daysOff) => {
    expect(read({ count, unit, stopped: 'tissue' })).toEqual({
      ok: true,
      value: { column: 'tissue', daysOff, ranThirty: false },
    })
  })

  it('is missing something until all is said, and asks about 30 minutes after a break only', () => {
    expect(code({})).toBe('missing')
    expect(code({ count: '3' })).toBe('missing')
    expect(code({ count: '3', stopped: 'break' })).toBe('missing')
    expect(code({ count: '3', stopped: 'break', ranThirty: 'no' })).toBe('ok')
    expect(code({ count: '3', stopped: 'illness' })).toBe('ok')
  })

  it('guesses at nothing: words, halves and more than a life are faults, before what is missing', () => {
    expect(code({ count: 'ten' })).toBe('not-a-number')
    expect(code({ count: '1.5', stopped: 'break' })).toBe('not-a-number')
    expect(code({ count: '-3' })).toBe('not-a-number')
    expect(code({ count: '101', unit: 'years' })).toBe('out-of-bounds')
    expect(code({ count: '999999', unit: 'days' })).toBe('out-of-bounds')
  })
})

it('injuries with the same start share a line', () => {
  const lowerInjuries = [
    { condition: 'mtss', stage: 4 },
    { condition: 'calf-strain', stage: 2 },
    { condition: 'gluteal', stage: 4 },
  ] as const
  expect(lowerTexts({ stage: 7, lower: [{ by: 'sixty', stage: 4 }], lowerInjuries })).toEqual([
    'From 60 years of age: stage 4',
    'After shin splints or outer hip pain: stage 4',
    'After a calf strain: stage 2',
  ])
})
