import { describe, expect, it } from 'vitest'
import { RED_SIGNS, REFER_SIGNS } from '../../../src/domain/plan/judgeRun.ts'
import { careFor } from '../../../src/domain/plan/signCare.ts'

describe('the care that signs of a run ask for', () => {
  it.each(['nightPain', 'boneSpot', 'givingWay', 'pelvicSign', 'swelling'] as const)(
    '%s is shown to a clinician before the next run',
    (sign) => {
      expect(careFor([sign])).toEqual({ group: 'see-clinician', signs: [sign] })
    },
  )

  it('a limp alone rests for today, and never softens another sign', () => {
    expect(careFor(['limp'])?.group).toBe('postpone')
    for (const sign of [...RED_SIGNS, ...REFER_SIGNS])
      if (sign !== 'limp') expect(careFor(['limp', sign])?.group).toBe('see-clinician')
  })

  it('no sign asks for none', () => {
    expect(careFor([])).toBeNull()
  })
})
