import { describe, expect, it } from 'vitest'
import { readAnswers } from '../../src/stores/profile.ts'

describe('answers as they are stored', () => {
  it('one that cannot be read costs no other', () => {
    expect(readAnswers({ age: 41, walkMinutes: '30', side: 'x'.repeat(501) })).toEqual({ walkMinutes: '30' })
  })

  it('a field of a later version costs none of ours', () => {
    expect(readAnswers({ walkMinutes: '30', fromTheFuture: 'yes' })).toEqual({ walkMinutes: '30' })
  })

  it('what was never answered is no field at all', () => {
    expect(Object.keys(readAnswers({ walkMinutes: '30' }))).toEqual(['walkMinutes'])
  })

  it.each([null, undefined, 'text', 7, [], { __proto__: null }])('nothing is read from %j', (stored) => {
    expect(readAnswers(stored)).toEqual({})
  })
})
