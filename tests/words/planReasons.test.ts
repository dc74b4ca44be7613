import fc from 'fast-check'
import { expect, it } from 'vitest'
import { planFor } from '../../src/domain/calendar/planFor.ts'
import { gateReasonText } from '../../src/words/gate-reasons.ts'
import { planReasonText } from '../../src/words/plan-reasons.ts'
import { requests } from '../fixtures/requests.ts'

it('every reason of a gate and of a start has its sentence on the page', () => {
  fc.assert(
    fc.property(requests, (request) => {
      const { gate, start } = planFor(request)
      for (const because of gate.because) expect(gateReasonText(because), because.code).not.toBe('')
      if (gate.outcome !== 'open') return
      for (const because of start?.because ?? []) expect(planReasonText(because), because.code).not.toBe('')
    }),
    { numRuns: 500 },
  )
}, 60_000)
