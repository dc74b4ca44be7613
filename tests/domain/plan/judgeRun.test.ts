import { describe, expect, it } from 'vitest'
import {
  judgeRun,
  RED_SIGNS,
  REFER_SIGNS,
  type RunFeeling,
  type RunVerdict,
} from '../../../src/domain/plan/judgeRun.ts'
import type { PainFamily } from '../../../src/domain/plan/model.ts'
import { PAIN_RULES } from '../../../src/domain/plan/painRules.ts'

const SCALE = Array.from({ length: 11 }, (_, pain) => pain)
const MORNINGS = [null, ...SCALE] as const
const FAMILIES = Object.keys(PAIN_RULES) as readonly PainFamily[]
const SIGNS = [...REFER_SIGNS, 'pelvicSign', ...RED_SIGNS] as const

/** Section 6 of the contract, row by row: p green, m green over the usual, p amber, m amber, stages back. */
const CONTRACT: Readonly<Record<PainFamily, readonly [number, number, number, number, number]>> = {
  bone: [0, 0, 1, 0, 2],
  shin: [2, 0, 4, 0, 1],
  tendon: [3, 1, 5, 0, 1],
  knee: [2, 0, 3, 0, 1],
  muscle: [1, 0, 2, 0, 2],
  itb: [0, 0, 2, 0, 2],
  ankle: [2, 0, 3, 0, 1],
  pelvic: [2, 0, 3, 0, 1],
  none: [2, 0, 3, 0, 1],
}

/** The colour as the table gives it for a run without signs. */
function colourOf(family: PainFamily, p: number, m: number | null, b: number): RunVerdict['colour'] {
  const [green, greenMorning, amber, amberMorning] = CONTRACT[family]
  const usual = family === 'bone' ? 0 : b
  if (m === null) return p > amber ? 'red' : 'open'
  if (p <= green && m <= usual + greenMorning) return 'green'
  return p <= amber && m <= usual + amberMorning ? 'amber' : 'red'
}

const run = (
  painDuring: number,
  painNextMorning: number | null,
  more: Partial<RunFeeling> = {},
): RunFeeling => ({
  painDuring,
  painNextMorning,
  ...more,
})

/** Every run without signs: family, pain, morning, usual morning. */
const everyRun = FAMILIES.flatMap((family) =>
  SCALE.flatMap((p) => MORNINGS.flatMap((m) => SCALE.map((b) => ({ family, p, m, b })))),
)

/** How bad a verdict is. Within the same morning answered or not, so `open` stands below all that is decided. */
function weight(verdict: RunVerdict): number {
  if (verdict.colour === 'refer') return 6
  if (verdict.colour === 'red') return verdict.back === 'walking' ? 5 : 3
  if (verdict.colour === 'open') return verdict.soFar === 'green' ? 0 : 1
  return verdict.colour === 'amber' ? 1 : 0
}

describe('the colour of a run', () => {
  it('is what the table of the contract says, for every family, pain and morning', () => {
    const wrong = everyRun.filter(
      ({ family, p, m, b }) => judgeRun(family, run(p, m), b).colour !== colourOf(family, p, m, b),
    )
    expect(wrong).toEqual([])
  })

  it('sends a red run back as far as its family asks', () => {
    for (const family of FAMILIES)
      expect(judgeRun(family, run(10, 0))).toMatchObject({ colour: 'red', back: CONTRACT[family][4] })
  })

  it.each(RED_SIGNS)('%s is red in every family, at no pain, before and after the morning', (sign) => {
    for (const family of FAMILIES)
      for (const morning of [null, 0])
        expect(judgeRun(family, run(0, morning, { [sign]: true })).colour).toBe('red')
  })

  it.each(REFER_SIGNS)('%s asks for a clinician in every family, whatever else was said', (sign) => {
    for (const family of FAMILIES)
      for (const morning of [null, 0, 10])
        expect(judgeRun(family, run(0, morning, { [sign]: true, pelvicSign: true })).colour).toBe('refer')
  })

  it('goes back to walking after a pelvic sign', () => {
    expect(judgeRun('pelvic', run(0, null, { pelvicSign: true }))).toMatchObject({
      colour: 'red',
      back: 'walking',
    })
  })

  it('bone: pain that evening is red, with any morning and before it; elsewhere it decides nothing', () => {
    for (const morning of [null, 0])
      expect(judgeRun('bone', run(0, morning, { painEvening: 1 })).colour).toBe('red')
    expect(judgeRun('bone', run(0, 0, { painEvening: 0 })).colour).toBe('green')
    expect(judgeRun('tendon', run(3, 0, { painEvening: 5 })).colour).toBe('green')
  })

  it('says all that made it red, with the numbers', () => {
    expect(judgeRun('tendon', run(6, 4, { limp: true, swelling: true }), 2).because).toEqual([
      { rule: 'R-11', code: 'red-sign', values: { signs: ['limp', 'swelling'] } },
      { rule: 'R-11', code: 'during-red', values: { pain: 6, limit: 5 } },
      { rule: 'R-11', code: 'morning-red', values: { pain: 4, limit: 2 } },
    ])
  })

  it('allows a tendon one more in the morning, but only after a run inside green', () => {
    expect(judgeRun('tendon', run(3, 3), 2).colour).toBe('green')
    expect(judgeRun('tendon', run(4, 3), 2).colour).toBe('red')
    expect(judgeRun('tendon', run(4, 2), 2).colour).toBe('amber')
  })
})

describe('worse news never helps', () => {
  it('more pain during the run, or the next morning, is never a better colour', () => {
    const better = everyRun.filter(({ family, p, m, b }) => {
      const here = weight(judgeRun(family, run(p, m), b))
      const worse = [run(Math.min(p + 1, 10), m), run(p, m === null ? m : Math.min(m + 1, 10))]
      return worse.some((feeling) => weight(judgeRun(family, feeling, b)) < here)
    })
    expect(better).toEqual([])
  })

  it('a sign more, or pain that evening, is never a better colour', () => {
    const setsOfSigns = Array.from({ length: 2 ** SIGNS.length }, (_, bits) =>
      SIGNS.filter((_, index) => bits & (1 << index)),
    )
    for (const family of FAMILIES)
      for (const [p, m] of [
        [0, 0],
        [0, null],
        [10, 10],
      ] as const)
        for (const signs of setsOfSigns) {
          const had = Object.fromEntries(signs.map((sign) => [sign, true]))
          const here = weight(judgeRun(family, run(p, m, had)))
          for (const more of [...SIGNS.map((sign) => ({ [sign]: true })), { painEvening: 1 }])
            expect(weight(judgeRun(family, run(p, m, { ...had, ...more })))).toBeGreaterThanOrEqual(here)
        }
  })
})
