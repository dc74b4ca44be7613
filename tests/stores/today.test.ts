import { afterEach, describe, expect, it, vi } from 'vitest'
import { $today } from '../../src/stores/builder.ts'
import { $log, addEntry, removeEntry } from '../../src/stores/log.ts'
import { $morningDraft, saveMorning, typeMorning } from '../../src/stores/morning.ts'
import { $readinessDraft, openReadiness, saveReadiness, typeReadiness } from '../../src/stores/readiness.ts'
import { keeper, takeOff } from '../../src/stores/shelf.ts'
import { run } from '../fixtures/histories/history.ts'

vi.spyOn(keeper, 'open').mockImplementation(() => {})
$today.set('2027-01-06')

afterEach(() => {
  for (const { id } of $log.get().entries) removeEntry(id)
  takeOff(['draft.readiness', 'draft.morning'])
  $today.set('2027-01-06')
})

const TAPS = { sleepHours: '7', sleepQuality: '4', soreness: '3', fatigue: '2', stress: '5', mood: '4' }
const tap = (taps: Readonly<Record<string, string>> = TAPS) => {
  openReadiness(null)
  for (const [field, text] of Object.entries(taps)) typeReadiness(field as keyof typeof TAPS, text)
}
const checks = () => $log.get().entries.filter((entry) => entry.kind === 'readiness')

describe('a readiness check', () => {
  it('is kept tap by tap, and gone with the day', () => {
    tap({ mood: '2' })
    expect($readinessDraft.get()).toMatchObject({ mood: '2' })
    $today.set('2027-01-07')
    expect($readinessDraft.get()).toBeNull()
  })

  it('names what is missing and stays; whole, it is an entry and no draft', () => {
    const { mood: _, ...most } = TAPS
    tap(most)
    expect(saveReadiness(null, '2027-01-06')).toEqual(['mood'])
    expect(checks()).toEqual([])
    typeReadiness('mood', '4')
    expect(saveReadiness(null, '2027-01-06')).toEqual([])
    expect(checks()).toMatchObject([{ mood: 4, sleepHours: 7 }])
    expect($readinessDraft.get()).toBeNull()
  })

  it('of the same morning is changed, never doubled', () => {
    tap()
    saveReadiness(null, '2027-01-06')
    const [checked] = checks()
    if (checked?.kind !== 'readiness') throw new Error('no check')
    openReadiness(checked)
    typeReadiness('mood', '1')
    saveReadiness(checked, '2027-01-06')
    expect(checks()).toMatchObject([{ mood: 1, sleepHours: 7 }])
  })
})

it('the morning after a run is written into that run', () => {
  const id = addEntry(run('2027-01-04', 4, { painNextMorning: null }))
  const [open] = $log.get().entries
  if (open?.kind !== 'run') throw new Error('no run')
  typeMorning({ run: id, pain: '2' })
  saveMorning(open, 2, ['swelling'])
  expect($log.get().entries).toMatchObject([{ id, painNextMorning: 2, swelling: true }])
  expect($morningDraft.get()).toBeNull()
})
