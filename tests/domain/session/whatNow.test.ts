import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stageAt } from '../../../src/domain/plan/rules.ts'
import { pause, resume, skip, start, stop } from '../../../src/domain/session/clockRecord.ts'
import { totalSeconds } from '../../../src/domain/session/model.ts'
import { placed } from '../../../src/domain/session/placed.ts'
import { stopwatchOf, type Timeline, timelineOf } from '../../../src/domain/session/timeline.ts'
import { whatNow } from '../../../src/domain/session/whatNow.ts'

const T0 = Date.UTC(2026, 4, 4, 6)
const SEGMENTS = stageAt(3).segments
const SESSION = timelineOf(SEGMENTS)

const timelines: fc.Arbitrary<Timeline> = fc.array(
  fc.record({
    kind: fc.constantFrom('walk', 'run', 'hold', 'rest'),
    seconds: fc.integer({ min: 1, max: 600 }),
  }),
  { minLength: 1, maxLength: 12 },
)

/** Where a person would be who ticked off every millisecond by hand. */
function byHand(timeline: Timeline, passedMs: number) {
  let left = passedMs
  for (const [index, step] of timeline.entries()) {
    const lengthMs = (step.seconds ?? Number.POSITIVE_INFINITY) * 1000
    if (left < lengthMs) return { index, inStepMs: left }
    left -= lengthMs
  }
  return { state: 'done' }
}

describe('a session on the clock', () => {
  it('begins with its first segment and is done after its last, to the millisecond', () => {
    const whole = totalSeconds(SEGMENTS) * 1000
    expect(whatNow(SESSION, start(T0), T0)).toMatchObject({ state: 'running', index: 0, inStepMs: 0 })
    expect(whatNow(SESSION, start(T0), T0 + whole - 1)).toMatchObject({
      index: SESSION.length - 1,
      leftInStepMs: 1,
    })
    expect(whatNow(SESSION, start(T0), T0 + whole)).toEqual({ state: 'done', passedMs: whole })
    expect(whatNow(SESSION, start(T0), T0 + 9 * whole)).toEqual({ state: 'done', passedMs: whole })
  })

  it('does not drift in 40 minutes, however irregularly one looks', () => {
    const timeline: Timeline = timelineOf(
      Array.from({ length: 16 }, (_, index) => ({
        kind: index % 2 ? 'walk' : 'run',
        seconds: index % 2 ? 90 : 210,
      })),
    )
    const record = start(T0)
    // Ticks as a browser gives them: 16.7 ms in view, a second when hidden, minutes when frozen.
    const ticks = fc.array(fc.constantFrom(16, 17, 250, 997, 1003, 60_001, 187_333), {
      minLength: 20,
      maxLength: 400,
    })
    fc.assert(
      fc.property(ticks, (gaps) => {
        let now = T0
        for (const gap of gaps) {
          now += gap
          expect(whatNow(timeline, record, now)).toMatchObject(byHand(timeline, now - T0))
        }
      }),
    )
  })

  it('takes no notice of daylight saving', () => {
    const beforeChange = Date.UTC(2026, 2, 29, 0, 50)
    const now = whatNow(stopwatchOf(), start(beforeChange), beforeChange + 40 * 60_000)
    expect(now.passedMs).toBe(40 * 60_000)
  })

  it('counts in before the first step', () => {
    const timeline = timelineOf(SEGMENTS, 3)
    expect(whatNow(timeline, start(T0), T0 + 2_999)).toMatchObject({
      step: { kind: 'ready' },
      leftInStepMs: 1,
    })
    expect(whatNow(timeline, start(T0), T0 + 3_000)).toMatchObject({ step: { kind: 'walk' }, inStepMs: 0 })
  })
})

describe('for any timeline', () => {
  it('time goes forward: the step never goes back and the whole adds up', () => {
    fc.assert(
      fc.property(timelines, fc.nat(4_000_000), fc.nat(4_000_000), (timeline, one, more) => {
        const [first, second] = [
          whatNow(timeline, start(T0), T0 + one),
          whatNow(timeline, start(T0), T0 + one + more),
        ]
        expect(first).toMatchObject(byHand(timeline, one))
        if (first.state === 'done') {
          expect(second).toEqual(first)
          return
        }
        expect(first.inStepMs + first.leftInStepMs).toBe((first.step.seconds ?? 0) * 1000)
        if (second.state !== 'done') expect(second.index).toBeGreaterThanOrEqual(first.index)
      }),
    )
  })

  it('steps lie end to end, whatever was skipped', () => {
    const skips = fc.array(fc.nat(3_000_000), { maxLength: 6 }).map((list) => list.toSorted((a, b) => a - b))
    fc.assert(
      fc.property(timelines, skips, (timeline, skipsMs) => {
        const steps = placed(
          timeline,
          skipsMs.map((atMs) => ({ kind: 'skip', atMs })),
        )
        for (const [index, { step, startMs, endMs }] of steps.entries()) {
          expect(startMs).toBe(steps[index - 1]?.endMs ?? 0)
          expect(endMs).toBeGreaterThanOrEqual(startMs)
          expect(endMs - startMs).toBeLessThanOrEqual((step.seconds ?? 0) * 1000)
        }
      }),
    )
  })

  it('a skip begins the next step at that moment, whole', () => {
    fc.assert(
      fc.property(timelines, fc.nat(7_200_000), (timeline, at) => {
        const before = whatNow(timeline, start(T0), T0 + at)
        const after = whatNow(timeline, skip(start(T0), T0 + at), T0 + at)
        const next = before.state === 'done' ? undefined : timeline[before.index + 1]
        if (before.state === 'done') expect(after).toEqual(before)
        else if (!next) expect(after).toEqual({ state: 'done', passedMs: at })
        else
          expect(after).toMatchObject({
            index: before.index + 1,
            inStepMs: 0,
            leftInStepMs: (next.seconds ?? 0) * 1000,
          })
      }),
    )
  })
})

describe('what the person does', () => {
  it('two skips at once pass two steps', () => {
    const record = skip(skip(start(T0), T0 + 10_000), T0 + 10_000)
    expect(whatNow(SESSION, record, T0 + 10_500)).toMatchObject({ index: 2, inStepMs: 500 })
  })

  it('a skip on the moment of a change ends the step that just began', () => {
    const [first] = SEGMENTS
    const change = T0 + (first?.seconds ?? 0) * 1000
    expect(whatNow(SESSION, skip(start(T0), change), change)).toMatchObject({ index: 2, inStepMs: 0 })
  })

  it('an open step lasts until the skip', () => {
    const timeline: Timeline = [{ kind: 'work' }, { kind: 'rest', seconds: 60 }]
    expect(whatNow(timeline, start(T0), T0 + 86_400_000)).toMatchObject({ index: 0, leftInStepMs: Infinity })
    expect(whatNow(timeline, skip(start(T0), T0 + 5_000), T0 + 6_000)).toMatchObject({
      index: 1,
      inStepMs: 1_000,
    })
  })

  it('in a pause time stands still, and a skip works', () => {
    const paused = pause(start(T0), T0 + 10_000)
    expect(whatNow(SESSION, paused, T0 + 999_000)).toMatchObject({
      state: 'paused',
      index: 0,
      inStepMs: 10_000,
    })
    const skipped = skip(paused, T0 + 500_000)
    expect(whatNow(SESSION, skipped, T0 + 600_000)).toMatchObject({ state: 'paused', index: 1, inStepMs: 0 })
    const on = resume(skipped, T0 + 700_000)
    expect(whatNow(SESSION, on, T0 + 700_250)).toMatchObject({ state: 'running', index: 1, inStepMs: 250 })
  })

  it('a stopped session stays where it stopped', () => {
    const stopped = stop(start(T0), T0 + 44_960)
    expect(whatNow(SESSION, stopped, T0 + 999_999)).toMatchObject({ state: 'stopped', passedMs: 44_960 })
  })
})
