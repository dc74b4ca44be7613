import { expect, it } from 'vitest'
import { skip, start } from '../../../src/domain/session/clockRecord.ts'
import { reachedPercent } from '../../../src/domain/session/reached.ts'
import { timelineOf } from '../../../src/domain/session/timeline.ts'
import { whatNow } from '../../../src/domain/session/whatNow.ts'

const SEGMENTS = [
  { kind: 'walk', seconds: 300 },
  { kind: 'run', seconds: 60 },
  { kind: 'walk', seconds: 40 },
] as const
const reached = (record: ReturnType<typeof start>, ms: number) =>
  reachedPercent(SEGMENTS, whatNow(timelineOf(SEGMENTS), record, ms))

it('a strip shows how much of the session is gone', () => {
  expect([0, 100_000, 330_000, 400_000, 9_000_000].map((ms) => reached(start(0), ms))).toEqual([
    0, 25, 82.5, 100, 100,
  ])
})

it('a step that was skipped counts as gone by whole', () =>
  expect(reached(skip(start(0), 10_000), 10_000)).toBe(75))
