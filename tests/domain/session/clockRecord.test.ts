import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addWalk,
  type ClockRecord,
  note,
  passedMs,
  pause,
  resume,
  skip,
  start,
  stop,
} from '../../../src/domain/session/clockRecord.ts'
import { clockRecord } from '../../../src/domain/session/storedRecord.ts'

const T0 = Date.UTC(2026, 4, 4, 6)
const VERBS = { look: (record: ClockRecord) => record, note, pause, resume, skip, addWalk, stop }

const deeds = (gap: fc.Arbitrary<number>) =>
  fc.array(
    fc.record({ gapMs: gap, verb: fc.constantFrom(...(Object.keys(VERBS) as (keyof typeof VERBS)[])) }),
    {
      maxLength: 30,
    },
  )

/** Plays verbs on a clock that moves by `gapMs` before each; `ranMs` and `backMs` are what truly went by. */
function play(list: readonly { readonly gapMs: number; readonly verb: keyof typeof VERBS }[]) {
  let [record, now, ranMs, backMs] = [start(T0), T0, 0, 0]
  const seen = [passedMs(record, now)]
  for (const { gapMs, verb } of list) {
    now += gapMs
    if (record.state === 'running') {
      ranMs += Math.max(gapMs, 0)
      backMs += Math.max(-gapMs, 0)
    }
    record = VERBS[verb](record, now)
    seen.push(passedMs(record, now))
  }
  return { record, now, ranMs, backMs, seen }
}

describe('a clock record', () => {
  it('has passed what ran between the pauses, not a millisecond else', () => {
    fc.assert(
      fc.property(deeds(fc.nat(600_000)), (list) => {
        const { record, now, ranMs } = play(list)
        expect(passedMs(record, now)).toBe(ranMs)
      }),
    )
  })

  it('on a clock that is set back, is never negative and loses no more than the jumps', () => {
    fc.assert(
      fc.property(deeds(fc.integer({ min: -7_200_000, max: 600_000 })), (list) => {
        const { record, now, ranMs, backMs, seen } = play(list)
        expect(Math.min(...seen)).toBeGreaterThanOrEqual(0)
        expect(passedMs(record, now)).toBeGreaterThanOrEqual(ranMs - backMs)
        expect(passedMs(record, now)).toBeLessThanOrEqual(ranMs)
      }),
    )
  })

  it('keeps what was noted when the clock is set back', () => {
    const noted = note(start(T0), T0 + 60_000)
    expect(passedMs(noted, T0 - 3_600_000)).toBe(60_000)
    expect(passedMs(start(T0), T0 - 3_600_000)).toBe(0)
  })

  it('holds its events in order, whatever the clock does', () => {
    fc.assert(
      fc.property(deeds(fc.integer({ min: -600_000, max: 600_000 })), (list) => {
        const moments = play(list).record.events.map(({ atMs }) => atMs)
        expect(moments).toEqual(moments.toSorted((one, other) => one - other))
      }),
    )
  })

  it('comes back from storage as it was', () => {
    fc.assert(
      fc.property(deeds(fc.nat(600_000)), (list) => {
        const { record } = play(list)
        expect(clockRecord.parse(JSON.parse(JSON.stringify(record)))).toEqual(record)
      }),
    )
  })

  it('that is damaged is refused', () => {
    for (const damaged of [
      null,
      {},
      { ...start(T0), sinceMs: 'soon' },
      { ...start(T0), state: 'late' },
      { ...start(T0), events: [{ kind: 'nap', atMs: 1 }] },
    ])
      expect(clockRecord.safeParse(damaged).success).toBe(false)
  })
})
