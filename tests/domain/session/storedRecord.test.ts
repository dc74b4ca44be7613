import { expect, it } from 'vitest'
import { storedSegments } from '../../../src/domain/session/storedRecord.ts'

it('segments are read whole or not at all', () => {
  const good = [{ kind: 'walk', seconds: 300 }]
  expect(storedSegments.safeParse(good).success).toBe(true)
  for (const bad of [null, [], {}, [{ kind: 'fly', seconds: 3 }], [...good, { kind: 'run', seconds: 0 }]])
    expect(storedSegments.safeParse(bad).success, JSON.stringify(bad)).toBe(false)
})
