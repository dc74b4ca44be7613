import fc from 'fast-check'
import type { Envelope, Item, Json } from '../../../src/domain/backup/model.ts'

/** Any plain JSON that survives being written, without minus zero and without keys that are left out on reading. */
export const json: fc.Arbitrary<Json> = fc
  .jsonValue({ maxDepth: 3 })
  .map((value) => JSON.parse(JSON.stringify(value)) as Json)
  .filter((value) => !/"(__proto__|constructor|prototype)":/.test(JSON.stringify(value)))

const id = fc.oneof(
  fc.constantFrom('profile.daysOff', 'log.1', 'log.2', 'settings.units'),
  fc.stringMatching(/^[a-z]{1,4}\.[A-Za-z0-9]{1,4}$/),
)

const item: fc.Arbitrary<Item> = fc.record({ n: fc.integer({ min: 1, max: 5 }), value: json })

export const envelope: fc.Arbitrary<Envelope> = fc.record({
  rev: fc.nat(),
  items: fc.array(fc.tuple(id, item), { maxLength: 8 }).map((entries) => new Map(entries)),
})

/** Some state of a person's shelf, as text to damage. */
export const SAMPLE: Envelope = {
  rev: 7,
  items: new Map<string, Item>([
    [
      'log.a1',
      { n: 2, value: { kind: 'run', date: '2026-11-20', painDuring: 3, note: 'calf “tight” – 15 min' } },
    ],
    ['log.a2', { n: 3, value: null }],
    ['profile.daysOff', { n: 1, value: 40 }],
    ['settings.units', { n: 1, value: 'km' }],
  ]),
}
