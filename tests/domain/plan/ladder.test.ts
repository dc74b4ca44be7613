import { describe, expect, it } from 'vitest'
import { capSeconds } from '../../../src/domain/plan/cap.ts'
import { halfStepSeconds } from '../../../src/domain/plan/halfStep.ts'
import { LADDER } from '../../../src/domain/plan/rules.ts'
import { cutRunning } from '../../../src/domain/session/cut.ts'
import { runSeconds, totalSeconds } from '../../../src/domain/session/model.ts'

it('runs the minutes of the register, stage by stage', () =>
  expect(LADDER.map((stage) => stage.runSeconds / 60)).toEqual([
    0, 4, 6, 8, 10, 12, 15, 18, 20, 21, 24, 27, 25, 30,
  ]))

it('walks 5 minutes at either end', () => {
  for (const { segments } of LADDER.slice(1)) {
    expect(segments[0]).toEqual({ kind: 'walk', seconds: 300 })
    expect(segments.at(-1)).toEqual({ kind: 'walk', seconds: 300 })
  }
})

it('keeps the walk after the last repeat in the main set', () =>
  expect(totalSeconds(LADDER[3]?.segments ?? [])).toBe(300 + 8 * 180 + 300))

describe('half-steps', () => {
  it('stand at careful pace before 6, 7, 10, 11 and 13, with 14, 17, 23, 26 and 29 minutes', () => {
    const minutes = LADDER.map(({ stage }) => [stage, halfStepSeconds(stage, 'careful')] as const)
      .filter(([, seconds]) => seconds !== null)
      .map(([stage, seconds]) => [stage, (seconds ?? 0) / 60])
    expect(minutes).toEqual([
      [5, 14],
      [6, 17],
      [9, 23],
      [10, 26],
      [12, 29],
    ])
  })
  it('are not asked at other paces', () => {
    expect(LADDER.map(({ stage }) => halfStepSeconds(stage, 'standard'))).toEqual(LADDER.map(() => null))
    expect(LADDER.map(({ stage }) => halfStepSeconds(stage, 'brisk'))).toEqual(LADDER.map(() => null))
  })
})

describe('the cap', () => {
  it.each([
    [10, 'careful', 12],
    [19, 'careful', 21],
    [30, 'careful', 33],
    [10, 'standard', 13],
    [10, 'brisk', 13],
    [40, 'standard', 44],
    // A tenth of 40 minutes and one second is 240.1 s: the last tenth of a second is not given away.
    [2401 / 60, 'standard', 2641 / 60],
  ] as const)('over %i minutes at %s pace is %i', (longest, pace, cap) =>
    expect(capSeconds(longest * 60, pace)).toBe(cap * 60),
  )
})

describe('cutting a session', () => {
  const six = LADDER[6]?.segments ?? []
  it('shortens the last run and keeps the walks', () => {
    const cut = cutRunning(six, 14 * 60)
    expect(cut.filter(({ kind }) => kind === 'run').map(({ seconds }) => seconds)).toEqual([
      180, 180, 180, 180, 120,
    ])
    expect(totalSeconds(cut) - runSeconds(cut)).toBe(totalSeconds(six) - runSeconds(six))
  })
  it('leaves out a run of nothing', () =>
    expect(cutRunning(six, 11 * 60).filter(({ kind }) => kind === 'run')).toHaveLength(4))
  it('never adds', () => expect(cutRunning(six, 60 * 60)).toEqual(six))
})
