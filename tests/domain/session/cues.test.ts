import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stageAt } from '../../../src/domain/plan/rules.ts'
import { type ClockEvent, skip, start } from '../../../src/domain/session/clockRecord.ts'
import { cuesOf, dueCue } from '../../../src/domain/session/cues.ts'
import { timelineOf } from '../../../src/domain/session/timeline.ts'

const SESSION = timelineOf(
  [
    { kind: 'walk', seconds: 300 },
    { kind: 'run', seconds: 60 },
    { kind: 'walk', seconds: 60 },
    { kind: 'run', seconds: 8 },
    { kind: 'walk', seconds: 300 },
  ],
  5,
)
const said = (timeline = SESSION, events: readonly ClockEvent[] = []) =>
  cuesOf(timeline, events).map(({ kind, atMs }) => `${atMs / 1000} ${kind}`)

describe('the cues of a session', () => {
  it('tell each change, count down to it, tell halfway once and the end', () => {
    expect(said()).toEqual([
      ...['2 countdown', '3 countdown', '4 countdown', '5 warm-up'],
      ...['302 countdown', '303 countdown', '304 countdown', '305 run'],
      ...['362 countdown', '363 countdown', '364 countdown', '365 walk', '370 halfway'],
      ...['422 countdown', '423 countdown', '424 countdown', '425 run', '433 cool-down'],
      ...['730 countdown', '731 countdown', '732 countdown', '733 end'],
    ])
  })

  it('move up with a skip; halfway that was told is not told again', () => {
    const halfway = (record: ReturnType<typeof start>) =>
      said(SESSION, record.events).filter((cue) => cue.includes('halfway'))
    const early = skip(start(0), 105_000)
    expect(said(SESSION, early.events)).toContain('105 run')
    expect(halfway(early)).toEqual(['269 halfway'])
    expect(halfway(skip(start(0), 500_000)), 'skipped later').toEqual(['370 halfway'])
    const both = skip(skip(start(0), 105_000), 400_000)
    expect(halfway(both)).toEqual(['269 halfway'])
  })

  it('never sound on top of each other but for the count', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 13 }), (stage) => {
        const cues = cuesOf(timelineOf(stageAt(stage).segments, 5), [])
        const told = cues.filter(({ kind }) => kind !== 'countdown').map(({ atMs }) => atMs)
        const gaps = told.slice(1).map((atMs, index) => atMs - (told[index] ?? 0))
        expect(Math.min(...gaps)).toBeGreaterThanOrEqual(5_000)
      }),
    )
  })
})

describe('the cue to give now', () => {
  const cues = cuesOf(SESSION, [])
  it('is the one just reached', () => {
    expect(dueCue(cues, 304_900, 305_010)).toMatchObject({ kind: 'run', forMs: 60_000 })
    expect(dueCue(cues, 305_010, 305_900)).toBeUndefined()
  })

  it('is none after a sleep of seven minutes, and only the last where two are due', () => {
    expect(dueCue(cues, 10_000, 430_500)).toBeUndefined()
    expect(dueCue(cues, 10_000, 425_100)).toMatchObject({ kind: 'run', atMs: 425_000 })
  })
})
