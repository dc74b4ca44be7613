import { describe, expect, it } from 'vitest'
import type { NotationFaultCode, NotationFaultValues } from '../../src/domain/plan/notation.ts'
import { notationFaultText, notationPlaceText } from '../../src/words/notation.ts'

const bounds = { least: 1, most: 100 }
const most = { most: 200, count: 400 }
const FAULTS: NotationFaultValues = {
  unexpected: {},
  'no-gait': {},
  'no-bracket': {},
  'no-repeats': {},
  nested: {},
  'not-closed': {},
  'not-opened': {},
  'empty-bracket': {},
  'part-second': {},
  'leg-out-of-bounds': bounds,
  'repeats-out-of-bounds': bounds,
  'sessions-out-of-bounds': bounds,
  'stage-too-long': most,
  'too-many-segments': most,
  'too-long': most,
  'too-many-stages': most,
  empty: {},
  'several-lines': {},
  'no-run': {},
}
const text = <C extends NotationFaultCode>(code: C, found = '6x(') =>
  notationFaultText({ line: 1, column: 1, code, found, values: FAULTS[code] } as never)

describe.each((Object.keys(FAULTS) as NotationFaultCode[]).map((code) => [code, text(code)] as const))(
  '%s',
  (_, sentence) => {
    it('is whole sentences', () => expect(sentence).toMatch(/^[A-Z].*\.$/))
    it('names a way out in under 21 words a sentence', () => {
      for (const one of sentence.split(/(?<=[.?])\s+/))
        expect(one.split(/\s+/).length).toBeLessThanOrEqual(20)
    })
    it('leaves no hole', () => expect(sentence).not.toMatch(/undefined|NaN|""|!/))
  },
)

it('repeats what was typed', () =>
  expect(text('unexpected', 'min')).toBe(
    'Write times such as 5w, 90s r or 6x(1r 2w). "min" is not read here.',
  ))

it('says where to look', () => expect(notationPlaceText({ line: 3, column: 7 })).toBe('Line 3, column 7'))
