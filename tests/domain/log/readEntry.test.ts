import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ENTRY_SIGNS, type EntryForm, type Given } from '../../../src/domain/log/form.ts'
import { formKindOf, formOf } from '../../../src/domain/log/formOf.ts'
import type { LogEntry } from '../../../src/domain/log/model.ts'
import { writePlace } from '../../../src/domain/log/place.ts'
import { readEntry } from '../../../src/domain/log/readEntry.ts'
import { asksBone, hasSides, PLACES } from '../../../src/domain/plan/places.ts'

const TODAY = '2026-11-28'
const YESTERDAY = '2026-11-27'
const due = { date: TODAY, stage: 3, half: false, runSeconds: 480 } as const
const given = (more: Partial<Given> = {}): Given => ({
  today: TODAY,
  unit: 'km',
  due,
  dueWalkMinutes: null,
  sameDay: [],
  asksBone,
  hasSides,
  kept: null,
  ...more,
})
const run = { kind: 'run', date: TODAY, runSeconds: 480, completed: true, painDuring: 0 } as const

const entryOf = (form: EntryForm, more?: Partial<Given>, kind: Parameters<typeof readEntry>[0] = 'run') => {
  const reading = readEntry(kind, form, given(more))
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults))
  return whole(reading.entry)
}
const faultsOf = (form: EntryForm, more?: Partial<Given>, kind: Parameters<typeof readEntry>[0] = 'run') => {
  const reading = readEntry(kind, form, given(more))
  return reading.ok ? [] : reading.faults.map(({ field, code }) => `${field} ${code}`)
}
/** As it is kept: without what is undefined. */
const whole = (entry: LogEntry) => JSON.parse(JSON.stringify(entry))

describe('a run from the form', () => {
  it('is the session of that day after two presses, without pain', () => {
    expect(entryOf({ done: 'whole', pain: '0' })).toEqual({
      ...run,
      stage: 3,
      painNextMorning: null,
    })
  })

  it('of a half-step says so', () => {
    const form = { done: 'whole', pain: '0' }
    expect(entryOf(form, { due: { ...due, half: true } })).toMatchObject({ stage: 3, half: true })
  })

  it('asks for what is missing, each at its field', () => {
    expect(faultsOf({})).toEqual(['done missing', 'pain missing'])
    expect(faultsOf({ done: 'part', pain: '2' })).toEqual(['minutes missing', 'place missing'])
    expect(faultsOf({ done: 'whole', pain: '2', place: 'shin-front' })).toEqual(['bone missing'])
  })

  it('in part keeps the minutes that were run', () => {
    const entry = entryOf({ done: 'part', minutes: '5,5', pain: '0' })
    expect(entry).toMatchObject({ completed: false, runSeconds: 330 })
  })

  it('outside the plan has no stage', () => {
    const entry = entryOf({ session: 'outside', minutes: '20', pain: '0' })
    expect(entry).not.toHaveProperty('stage')
    expect(entryOf({ minutes: '20', pain: '0' }, { due: null })).toEqual(entry)
  })

  it('on a day without one asks whose it was', () => {
    const later = { due: { ...due, date: '2026-11-30' } as const }
    expect(faultsOf({ pain: '0', minutes: '8' }, later)).toEqual(['session missing'])
    expect(entryOf({ session: 'planned', done: 'whole', pain: '0' }, later)).toMatchObject({ stage: 3 })
  })

  it('asks for the morning once it has come, and waits for an open one', () => {
    const past = { date: YESTERDAY, session: 'planned', done: 'whole', pain: '0' }
    expect(entryOf({ ...past, morning: '2', place: 'calf' })).toMatchObject({ painNextMorning: 2 })
    expect(entryOf({ ...past, morning: 'open' })).toMatchObject({ painNextMorning: null })
    expect(entryOf({ ...past, date: TODAY, morning: '2', place: 'calf' })).toMatchObject({
      painNextMorning: null,
    })
  })

  it('not done at all is a day left out, with its reason', () => {
    expect(faultsOf({ done: 'none' })).toEqual(['why missing'])
    expect(entryOf({ done: 'none', why: 'sore' })).toEqual({ kind: 'skip', date: TODAY, why: 'sore' })
  })

  it('in the future is refused, and so is a date that does not exist', () => {
    const form = { session: 'planned', done: 'whole', pain: '0' }
    expect(faultsOf({ ...form, date: '2026-11-29' })).toEqual(['date in-the-future'])
    expect(faultsOf({ ...form, date: '2026-02-31' })).toEqual(['date no-such-date'])
  })

  it('never logs what is not on the screen', () => {
    const hidden = { place: 'shin-front', bone: 'unsure', morning: '4', why: 'ill', until: TODAY }
    const entry = entryOf({ done: 'whole', pain: '0', ...hidden, place: '' })
    expect(entry).toEqual(entryOf({ done: 'whole', pain: '0' }))
  })
})

describe('a second run on one day', () => {
  const sameDay = [{ ...run, stage: 3, painNextMorning: null }]

  it('is asked about once', () => {
    const form = { minutes: '10', pain: '0' }
    expect(faultsOf(form, { sameDay })).toEqual(['another missing'])
    expect(entryOf({ ...form, another: 'yes' }, { sameDay })).not.toHaveProperty('stage')
  })

  it('is no question where an entry stays on its day', () => {
    const kept = { ...run, stage: 3, painNextMorning: null }
    const form = formOf(kept, 'km')
    expect(faultsOf(form, { sameDay, kept })).toEqual([])
    expect(faultsOf({ ...form, date: YESTERDAY }, { sameDay, kept })).toEqual(['another missing'])
  })
})

describe('the bone question', () => {
  const form = { done: 'whole', pain: '1' }

  it.each(PLACES.filter(({ bone }) => bone))('is asked at $id, however little it hurts', ({ id }) => {
    expect(faultsOf({ ...form, place: id })).toEqual(['bone missing'])
  })

  it('is asked where nobody can name the place', () => {
    expect(faultsOf({ ...form, place: 'unknown' })).toEqual(['bone missing'])
    expect(faultsOf({ ...form, place: 'behind the knee, I think' })).toEqual(['bone missing'])
  })

  it.each([
    ['yes', true],
    ['unsure', true],
    ['no', false],
  ])('answered %s reads as %s', (bone, boneSpot) => {
    expect(entryOf({ ...form, place: 'shin-inner', side: 'left', bone })).toMatchObject({
      place: 'shin-inner left',
      boneSpot,
    })
  })

  it('a spot that was ticked stays, wherever the pain was', () => {
    expect(entryOf({ ...form, place: 'calf', bone: 'yes' })).toMatchObject({ boneSpot: true })
  })
})

describe('distances and times', () => {
  const metres = (distance: string, unit: 'km' | 'mi') =>
    entryOf({ done: 'whole', pain: '0', distance }, { unit }).distanceMetres

  it.each([
    ['5', 'km', 5_000],
    ['5,25', 'km', 5_250],
    ['3.1', 'mi', 4_988.9664],
  ] as const)('%s %s are %s metres', (typed, unit, expected) => {
    expect(metres(typed, unit)).toBeCloseTo(expected, 6)
  })

  it('a distance that nobody touched stays as it was, in the other unit too', () => {
    const kept: LogEntry = { ...run, painNextMorning: null, distanceMetres: 5_000 }
    const form = formOf(kept, 'mi')
    expect(form.distance).toBe('3.11')
    expect(entryOf(form, { unit: 'mi', kept, due: null })).toMatchObject({ distanceMetres: 5_000 })
  })

  it.each(['-1', 'far', '5 km', '300'])('"%s" is no distance', (distance) => {
    expect(faultsOf({ done: 'whole', pain: '0', distance })[0]).toMatch(/^distance/)
  })

  it.each([
    ['10:30', 630],
    ['10.5', 630],
    ['600', 36_000],
  ])('%s is %s seconds of running', (minutes, seconds) => {
    expect(entryOf({ session: 'outside', minutes, pain: '0' })).toMatchObject({ runSeconds: seconds })
  })

  it.each(['600:01', '601', '10:75', 'ten'])('"%s" is no time', (minutes) => {
    expect(faultsOf({ session: 'outside', minutes, pain: '0' })[0]).toMatch(/^minutes/)
  })
})

describe('other entries', () => {
  it('a walk takes the minutes that the plan had, and pain only where it was told', () => {
    expect(entryOf({}, { dueWalkMinutes: 25 }, 'walk')).toEqual({ kind: 'walk', date: TODAY, minutes: 25 })
    expect(faultsOf({ minutes: '' }, { dueWalkMinutes: 25 }, 'walk')).toEqual(['minutes missing'])
  })

  it('a move and a pause may lie ahead, and a pause does not end before it begins', () => {
    const kept: LogEntry = { kind: 'pause', from: TODAY, until: TODAY, why: 'holiday' }
    const form = { date: '2026-12-01', until: '2026-12-05' }
    expect(entryOf(form, { kept }, 'pause')).toEqual({ ...kept, from: '2026-12-01', until: '2026-12-05' })
    expect(faultsOf({ ...form, until: '2026-11-30' }, { kept }, 'pause')).toEqual(['until ends-first'])
  })
})

const scale = (least: number, most: number) => fc.integer({ min: least, max: most })
const words = fc.constantFrom('Grass', 'rain, 4 °C', 'the old pair')
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })
const place = fc
  .constantFrom(...PLACES)
  .chain(({ id, midline }) =>
    fc
      .constantFrom(...(midline ? ([null] as const) : ([null, 'left', 'right', 'both'] as const)))
      .map((side) => writePlace({ place: id, side })),
  )

const anyRun = fc
  .record({
    stage: maybe(scale(0, 13)),
    runSeconds: scale(1, 36_000),
    completed: fc.boolean(),
    painDuring: scale(0, 10),
    painEvening: maybe(scale(0, 10)),
    painNextMorning: fc.option(scale(0, 10), { nil: null }),
    place,
    spot: fc.boolean(),
    signs: fc.subarray([...ENTRY_SIGNS]),
    effort: maybe(scale(0, 10)),
    distanceMetres: maybe(fc.double({ min: 0, max: 199_000, noNaN: true })),
    surface: maybe(words),
    shoe: maybe(words),
    weather: maybe(words),
    mood: maybe(scale(1, 5)),
    note: maybe(words),
  })
  .map(({ signs, spot, ...rest }) => ({
    kind: 'run' as const,
    date: '2026-11-20' as const,
    ...rest,
    ...Object.fromEntries(signs.map((sign) => [sign, true])),
    ...(asksBone(rest.place.split(' ')[0] ?? '') || spot ? { boneSpot: spot } : {}),
  }))

it('an entry that is opened and saved unchanged is the same entry', () => {
  fc.assert(
    fc.property(anyRun, fc.constantFrom('km', 'mi'), (kept, unit) => {
      const due = kept.stage === undefined ? null : { ...kept, stage: kept.stage, half: false }
      const reading = entryOf(formOf(kept, unit), { kept, due, unit, sameDay: [] }, formKindOf(kept))
      expect(reading).toEqual(whole(kept))
    }),
  )
})
