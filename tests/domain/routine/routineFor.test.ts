import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sessionMinutes } from '../../../src/domain/routine/duration.ts'
import { KIT } from '../../../src/domain/routine/model.ts'
import { fits, type RoutineRequest, routineFor } from '../../../src/domain/routine/routineFor.ts'
import { CLINICIAN_CHOOSES, PRESETS, SESSION_MINUTES } from '../../../src/domain/routine/rules.ts'
import { CONDITION_IDS, TEST_IDS } from '../../../src/domain/shared/ids.ts'
import { exercises } from '../../content/shelves.ts'

const LIBRARY = [...exercises.values()].toSorted((one, other) => one.id.localeCompare(other.id))

const anyone: fc.Arbitrary<RoutineRequest> = fc.record({
  condition: fc.constantFrom(...CONDITION_IDS),
  cleared: fc.boolean(),
  phase: fc.constantFrom('prepare' as const, 'build' as const),
  kit: fc.subarray([...KIT]),
  weak: fc.subarray([...TEST_IDS]),
  mayJump: fc.boolean(),
})
const READY: RoutineRequest = {
  condition: 'break',
  cleared: false,
  phase: 'prepare',
  kit: KIT,
  weak: [],
  mayJump: true,
}

const sessionsOf = (request: RoutineRequest) => {
  const routine = routineFor(request, LIBRARY)
  return routine.kind === 'sessions' ? routine.sessions : []
}
const idsOf = (request: RoutineRequest) =>
  sessionsOf(request).map(({ chosen }) => chosen.map(({ exercise }) => exercise.id))

describe('a routine (R-19)', () => {
  it('for anyone: two sessions, none too long, nothing twice, nothing that does not fit', () => {
    fc.assert(
      fc.property(anyone, (request) => {
        const sessions = sessionsOf(request)
        if (CLINICIAN_CHOOSES.includes(request.condition) && !request.cleared) return sessions.length === 0
        expect(sessions).toHaveLength(2)
        for (const { chosen, minutes } of sessions) {
          const own = chosen.map(({ exercise }) => exercise)
          expect(minutes).toBe(sessionMinutes(own))
          expect(minutes).toBeLessThanOrEqual(SESSION_MINUTES.most)
          expect(new Set(own.map(({ id }) => id)).size).toBe(own.length)
          expect(own.filter((exercise) => !fits(exercise, request))).toEqual([])
        }
        return true
      }),
    )
  })

  it('who has everything and lacks nothing gets the presets, in 15 to 25 minutes', () => {
    expect(idsOf(READY).map((ids, index) => PRESETS.prepare[index]?.every((id) => ids.includes(id)))).toEqual(
      [true, true],
    )
    for (const { minutes } of sessionsOf(READY)) expect(minutes).toBeGreaterThanOrEqual(SESSION_MINUTES.least)
  })

  it('a weak test brings its gentlest exercise, first in a session and with its reason', () => {
    const [session] = sessionsOf({ ...READY, weak: ['E-11'] })
    expect(session?.chosen[0]).toMatchObject({ exercise: { id: 'X13' }, why: { code: 'test', test: 'E-11' } })
  })

  it('without a step, another exercise for the same part stands in', () => {
    const [, session] = sessionsOf({ ...READY, kit: KIT.filter((thing) => thing !== 'step') })
    const standIn = session?.chosen.find(({ why }) => why.code === 'instead' && why.of === 'X04')
    expect(standIn?.exercise.areas).toContain('thigh')
  })
})

describe('jumps (R-20)', () => {
  const jumps = (request: RoutineRequest) =>
    sessionsOf({ ...request, phase: 'build' }).some(({ chosen }) =>
      chosen.some(({ exercise }) => exercise.jumps),
    )

  it('wait for their tests, and for the build phase', () => {
    expect(jumps(READY)).toBe(true)
    expect(jumps({ ...READY, mayJump: false })).toBe(false)
    expect(idsOf(READY).flat()).not.toContain('X32')
  })

  it('are never in the routine of a bone injury', () => {
    expect(jumps({ ...READY, condition: 'bone-stress-low' })).toBe(false)
  })
})

it('after surgery a clinician chooses, until they have agreed', () => {
  expect(routineFor({ ...READY, condition: 'surgery' }, LIBRARY)).toEqual({
    kind: 'clinician-chooses',
    condition: 'surgery',
  })
  expect(sessionsOf({ ...READY, condition: 'surgery', cleared: true })).toHaveLength(2)
})
