import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EMPTY_RECORD, readRecord, resultOf } from '../../../src/domain/baseline/record.ts'
import { SELF_TESTS, selfTest } from '../../../src/domain/baseline/tests.ts'
import { TEST_IDS } from '../../../src/domain/shared/ids.ts'

const on = '2026-11-24'
const typed = (value: string, pain = '0') => ({ ...EMPTY_RECORD, on, value, pain }) as const

it('every test of the register is in the table, in its order', () => {
  expect(SELF_TESTS.map(({ id }) => id)).toEqual(TEST_IDS)
})

describe('what was typed, as numbers', () => {
  it.each([
    ['E-05', '7,5', 7.5],
    ['E-05', '7.5', 7.5],
    ['E-05', ' 10 ', 10],
    ['E-04', '9.9', 9],
    ['E-04', '0', 0],
    ['E-06', '0', 0],
  ] as const)('%s: "%s" is %s', (test, value, read) => {
    expect(readRecord(selfTest(test), typed(value))).toEqual({ ok: true, value: read, pain: 0 })
  })

  it.each([
    ['E-06', '400', { code: 'too-much', typed: '400', most: 200 }],
    ['E-06', '12.5', { code: 'not-whole', typed: '12.5' }],
    ['E-06', 'twelve', { code: 'not-a-number', typed: 'twelve' }],
    ['E-06', '-3', { code: 'not-a-number', typed: '-3' }],
    ['E-06', '1e3', { code: 'not-a-number', typed: '1e3' }],
    ['E-06', '1,000.5', { code: 'not-a-number', typed: '1,000.5' }],
    ['E-06', '', { code: 'missing' }],
    ['E-04', '46', { code: 'too-much', typed: '46', most: 45 }],
  ] as const)('%s: "%s" is a fault that names it', (test, value, fault) => {
    expect(readRecord(selfTest(test), typed(value))).toEqual({
      ok: false,
      faults: [{ field: 'value', ...fault }],
    })
  })

  it('without a number for pain nothing counts', () => {
    expect(readRecord(selfTest('E-06'), typed('20', ''))).toEqual({
      ok: false,
      faults: [{ field: 'pain', code: 'missing' }],
    })
    expect(resultOf(selfTest('E-06'), 'left', typed('20', ''))).toBeNull()
  })

  it('never throws, and never reads more than was typed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SELF_TESTS), fc.string(), fc.string(), (test, value, pain) => {
        const reading = readRecord(test, typed(value, pain))
        if (!reading.ok) return reading.faults.length > 0
        return reading.value <= test.most && reading.value <= Number(value.trim().replace(',', '.')) + 0.05
      }),
    )
  })
})
