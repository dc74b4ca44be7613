import { describe, expect, it } from 'vitest'
import { positionOf, readDraft } from '../../../src/domain/plan/tableLines.ts'

describe('a table while it is typed', () => {
  const text = '5w 6x(1r 2w) 5w ; 3\n\n5w 6x(1r 2q) 5w'
  const { lines, whole } = readDraft(text)

  it('draws what can be read and tells the rest, by line', () => {
    expect(lines.map(({ line, stage }) => [line, stage?.runSeconds])).toEqual([
      [1, 360],
      [3, undefined],
    ])
    expect(lines[1]?.faults).toMatchObject([{ line: 3, column: 11, found: 'q' }])
    expect(whole).toEqual([])
  })

  it('finds the fault in the whole text', () => {
    const fault = lines[1]?.faults[0] ?? { line: 0, column: 0 }
    expect(text.slice(positionOf(text, fault))).toBe('q) 5w')
    expect('a\r\nb'.slice(positionOf('a\r\nb', { line: 2, column: 1 }))).toBe('b')
  })

  it('tells of the whole table that it only walks, or says nothing', () => {
    expect(readDraft('30w').whole.map(({ code }) => code)).toEqual(['no-run'])
    expect(readDraft(' \n').whole.map(({ code }) => code)).toEqual(['empty'])
  })
})
