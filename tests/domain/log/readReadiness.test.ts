import { expect, it } from 'vitest'
import { readReadiness, tapsOf } from '../../../src/domain/log/readReadiness.ts'

const TAPS = { sleepHours: '7', sleepQuality: '4', soreness: '3', fatigue: '2', stress: '5', mood: '4' }
const ENTRY = {
  ...{ kind: 'readiness', date: '2027-01-06', sleepHours: 7, sleepQuality: 4 },
  ...{ soreness: 3, fatigue: 2, stress: 5, mood: 4 },
}
const read = (draft: Parameters<typeof readReadiness>[0]) => readReadiness(draft, '2027-01-06')

it('six taps are an entry; pulse and illness come with it where they were told', () => {
  expect(read(TAPS)).toEqual({ ok: true, entry: ENTRY })
  expect(read({ ...TAPS, restingHeartRate: ' 54 ', ill: 'yes' })).toEqual({
    ok: true,
    entry: { ...ENTRY, restingHeartRate: 54, ill: true },
  })
  expect(read({ ...TAPS, restingHeartRate: '', ill: '' })).toEqual({ ok: true, entry: ENTRY })
})

it('what is missing or cannot be so is named, in the order of the form', () => {
  expect(read({})).toMatchObject({
    faults: ['sleepHours', 'sleepQuality', 'soreness', 'fatigue', 'stress', 'mood'],
  })
  const { mood: _, ...most } = TAPS
  for (const restingHeartRate of ['fifty', '5', '54.5', '300'])
    expect(read({ ...most, restingHeartRate }), restingHeartRate).toMatchObject({
      faults: ['mood', 'restingHeartRate'],
    })
})

it('an entry can be changed: its taps make the same entry again', () => {
  const reading = read({ ...TAPS, restingHeartRate: '54', ill: 'yes' })
  if (!reading.ok) throw new Error('refused')
  expect(read(tapsOf(reading.entry))).toEqual(reading)
})
