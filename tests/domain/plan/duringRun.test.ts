import { describe, expect, it } from 'vitest'
import { stopCause } from '../../../src/domain/plan/duringRun.ts'

describe('a pain in the middle of a run', () => {
  it('may be walked off where it changes nothing, at a place of muscle or tendon', () => {
    expect(stopCause({ place: 'calf', gait: 'no' }, 'muscle', undefined)).toBeNull()
    expect(stopCause({ place: 'achilles', gait: 'no' }, 'tendon', undefined)).toBeNull()
  })

  it('ends the run where it changes it, or where the person is not sure', () => {
    for (const gait of ['yes', 'unsure'] as const)
      expect(stopCause({ place: 'calf', gait }, 'none', undefined)).toBe('gait')
  })

  it('ends it the second time, wherever it was the first', () => {
    const before = { place: 'arch', gait: 'no' } as const
    expect(stopCause({ place: 'calf', gait: 'no' }, 'none', before)).toBe('again')
  })

  it('ends it over a bone, at a place nobody can name, and where no pain is allowed', () => {
    expect(stopCause({ place: 'shin-inner', gait: 'no' }, 'none', undefined)).toBe('bone')
    expect(stopCause({ place: 'unknown', gait: 'no' }, 'none', undefined)).toBe('bone')
    expect(stopCause({ place: 'calf', gait: 'no' }, 'bone', undefined)).toBe('no-pain-allowed')
  })
})
