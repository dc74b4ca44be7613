import { expect, it } from 'vitest'
import { awaySince } from '../../../src/domain/session/away.ts'
import {
  backToNoted,
  type ClockRecord,
  note,
  passedMs,
  pause,
  start,
} from '../../../src/domain/session/clockRecord.ts'
import { timelineOf } from '../../../src/domain/session/timeline.ts'

const SESSION = timelineOf([{ kind: 'walk', seconds: 1800 }])
const away = (record: ClockRecord, nowMs: number) => awaySince(SESSION, record, nowMs)

it('a page that was closed for long asks, and can go back to where it was last alive', () => {
  const alive = note(start(0), 750_000)
  expect(away(alive, 760_000), 'a reload').toBeNull()
  expect(away(alive, 9_000_000)).toBe(750_000)
  expect(away(pause(alive, 751_000), 9_000_000), 'a pause may last').toBeNull()
  expect(away(note(start(0), 1_800_100), 9_000_000), 'seen to its end').toBeNull()
  expect(backToNoted(alive)).toMatchObject({ state: 'paused' })
  expect(passedMs(backToNoted(alive), 9_000_000)).toBe(750_000)
})
