import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stageAt } from '../../../src/domain/plan/rules.ts'
import {
  addWalk,
  type ClockRecord,
  pause,
  resume,
  skip,
  start,
} from '../../../src/domain/session/clockRecord.ts'
import { doneBy } from '../../../src/domain/session/done.ts'
import { totalSeconds } from '../../../src/domain/session/model.ts'
import { phaseOf, repeatOf } from '../../../src/domain/session/phase.ts'
import { livedSegments, placed } from '../../../src/domain/session/placed.ts'
import { timelineOf } from '../../../src/domain/session/timeline.ts'
import { whatNow } from '../../../src/domain/session/whatNow.ts'

const SEGMENTS = [
  { kind: 'walk', seconds: 300 },
  { kind: 'run', seconds: 60 },
  { kind: 'walk', seconds: 120 },
  { kind: 'run', seconds: 60 },
  { kind: 'walk', seconds: 300 },
] as const
const SESSION = timelineOf(SEGMENTS)
const WHOLE_MS = totalSeconds(SEGMENTS) * 1000
const at = (record: ClockRecord, seconds: number) => whatNow(SESSION, record, seconds * 1000)

describe('a minute of walking more', () => {
  it('makes the walk that is now a minute longer, as often as it is asked for', () => {
    const twice = addWalk(addWalk(start(0), 10_000), 11_000)
    expect(at(twice, 11)).toMatchObject({ index: 0, leftInStepMs: 409_000, leftMs: WHOLE_MS + 109_000 })
    expect(at(twice, 420)).toMatchObject({ step: { kind: 'run' }, inStepMs: 0 })
  })

  it('breaks a run off for a walk, and what was left of the run comes after it', () => {
    const broken = addWalk(start(0), 320_000)
    expect(at(broken, 320)).toMatchObject({ step: { kind: 'walk' }, index: 1, leftInStepMs: 60_000 })
    expect(at(broken, 380)).toMatchObject({ step: { kind: 'run' }, index: 1, leftInStepMs: 40_000 })
    const longer = addWalk(broken, 330_000)
    expect(at(longer, 330)).toMatchObject({ step: { kind: 'walk' }, leftInStepMs: 110_000 })
    const back = skip(broken, 325_000)
    expect(at(back, 325)).toMatchObject({ step: { kind: 'run' }, leftInStepMs: 40_000 })
  })

  it('can be asked for in a pause, and nothing moves meanwhile', () => {
    const paused = addWalk(pause(start(0), 10_000), 500_000)
    expect(at(paused, 900)).toMatchObject({ state: 'paused', leftInStepMs: 350_000 })
    expect(at(resume(paused, 1_000_000), 1_001)).toMatchObject({ leftInStepMs: 349_000 })
  })

  it('never adds running, whatever is pressed and when', () => {
    const deeds = fc.array(
      fc.record({ after: fc.nat(200_000), verb: fc.constantFrom(skip, addWalk, pause, resume) }),
      { maxLength: 20 },
    )
    fc.assert(
      fc.property(deeds, fc.integer({ min: 0, max: 13 }), (list, stage) => {
        const { segments } = stageAt(stage)
        const timeline = timelineOf(segments, 5)
        let [record, now] = [start(0), 0]
        for (const { after, verb } of list) {
          now += after
          record = verb(record, now)
        }
        const steps = placed(timeline, record.events)
        const done = doneBy(segments, steps, Number.MAX_SAFE_INTEGER)
        expect(done.runSeconds).toBeLessThanOrEqual(stageAt(stage).runSeconds)
        const lived = totalSeconds(livedSegments(steps))
        expect(Math.abs(lived - done.walkSeconds - done.runSeconds)).toBeLessThanOrEqual(1)
      }),
    )
  })
})

it('each step has its name: the walks at both ends, the repeats between, and the run that was broken off', () => {
  const timeline = timelineOf(stageAt(1).segments, 5)
  const phases = timeline.map((step, index) => phaseOf(timeline, { step, index }))
  expect(phases.slice(0, 4)).toEqual(['ready', 'warm-up', 'run', 'walk'])
  expect(phases.slice(-2)).toEqual(['walk', 'cool-down'])
  expect(phaseOf(timeline, { step: { kind: 'walk', seconds: 60 }, index: 2 })).toBe('walk')
  const walk = timelineOf(stageAt(0).segments)
  expect(walk.map((step, index) => phaseOf(walk, { step, index }))).toEqual(['walk'])
  expect([1, 2, 3, 4].map((index) => repeatOf(timeline, index).number)).toEqual([0, 1, 1, 2])
  expect(repeatOf(timeline, 1).of).toBe(8)
})

it('what was done is counted by what was really run and walked', () => {
  const done = (record: ClockRecord, seconds: number) =>
    doneBy(SEGMENTS, placed(SESSION, record.events), seconds * 1000)
  expect(done(start(0), 330)).toEqual({ walkSeconds: 300, runSeconds: 30, whole: false })
  expect(done(start(0), 540)).toEqual({ walkSeconds: 420, runSeconds: 120, whole: true })
  expect(done(skip(start(0), 330_000), 9_000), 'a run cut short is not whole').toMatchObject({
    runSeconds: 90,
    whole: false,
  })
  expect(done(addWalk(start(0), 330_000), 9_000)).toEqual({ walkSeconds: 780, runSeconds: 120, whole: true })
})
