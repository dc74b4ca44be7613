import { expect, it } from 'vitest'
import { readScreening } from '../../../src/domain/screening/read.ts'

it('reads a screening back as it was', () => {
  const screening = { takenOn: '2026-11-23', answers: { 'D-01': 'no', 'D-30': 'unsure' } }
  expect(readScreening(screening)).toEqual(screening)
})

it.each([
  null,
  undefined,
  'clear',
  [],
  {},
  { takenOn: '2026-02-31', answers: {} },
  { takenOn: '2026-11-23', answers: { 'D-01': 'maybe' } },
  { takenOn: '2026-11-23', answers: { 'D-14': 'no' } },
  { takenOn: '2026-11-23', answers: {}, cleared: true },
])('asks afresh instead of repairing %j', (stored) => {
  expect(readScreening(stored)).toBeNull()
})
