import { describe, expect, it } from 'vitest'
import { ownLadder, stageWithin, stepsOverCap } from '../../../src/domain/plan/ownTable.ts'
import { LADDER } from '../../../src/domain/plan/rules.ts'

const ladder = (...notations: readonly string[]) =>
  ownLadder({ name: 'Mine', stages: notations.map((notation) => ({ notation, sessions: 3 })) })

describe("one's own ladder", () => {
  it('begins with the brisk walk of the house and keeps the sessions of the table', () =>
    expect(ladder('5w 6x(1r 2w) 5w', '10r')).toMatchObject([
      LADDER[0] ?? {},
      { stage: 1, runSeconds: 360, longestBoutSeconds: 60, sessions: 3 },
      { stage: 2, runSeconds: 600, longestBoutSeconds: 600, sessions: 3 },
    ]))
  it('is never half a table', () => expect(() => ladder('5r', '5q')).toThrow(RangeError))
})

describe('steps over the cap', () => {
  // Minutes of running: 0, 4, 7, 12, 12, 20.
  const steep = ladder('4r', '7r', '12r', '4x(3r 1w)', '20r')

  it('are told with their values', () =>
    expect(stepsOverCap(steep, 'standard')).toEqual([
      { stage: 3, runSeconds: 720, longestSeconds: 420, capSeconds: 600 },
      { stage: 5, runSeconds: 1200, longestSeconds: 720, capSeconds: 900 },
    ]))
  it('are more at careful pace', () =>
    expect(stepsOverCap(steep, 'careful').map(({ stage }) => stage)).toEqual([2, 3, 5]))
  it('count the first run only where something was run before', () => {
    expect(stepsOverCap(ladder('10r'), 'careful')).toEqual([])
    expect(stepsOverCap(ladder('10r'), 'careful', 300).map(({ stage }) => stage)).toEqual([1])
    expect(stepsOverCap(ladder('10r'), 'careful', 480)).toEqual([])
  })
  it('look back at the longest run, past an easier stage', () =>
    expect(stepsOverCap(ladder('20r', '10r', '22r'), 'standard')).toEqual([]))
  it('may be asked of a part of the ladder', () =>
    expect(stepsOverCap(steep.slice(4), 'standard').map(({ stage }) => stage)).toEqual([5]))
  it('are none on the ladder of the house at standard pace', () =>
    expect(stepsOverCap(LADDER, 'standard')).toEqual([]))
})

describe('a house stage on another ladder', () => {
  const own = ladder('3x(2r 2w)', '10r', '3x(5r 1w)', '3x(10r 1w)', '30r')

  // Six minutes are stage 2, ten 4, fifteen 6; thirty in bouts of ten are 11, and without a break 13.
  it('is known to each stage of one’s own', () =>
    expect(own.slice(1).map(({ houseStage }) => houseStage)).toEqual([2, 4, 6, 11, 13]))

  it.each([
    [0, 0],
    [1, 0],
    [2, 1],
    [3, 1],
    [4, 2],
    [5, 2],
    [6, 3],
    [11, 3],
    [13, 5],
  ])('at most %i is at most stage %i', (house, stage) => expect(stageWithin(own, house)).toBe(stage))
  it('leaves the walk alone where the table begins above it', () =>
    expect(stageWithin(ladder('20r', '5r'), 4)).toBe(0))
  it('stops before the first stage over it, whatever comes after', () =>
    expect(stageWithin(ladder('5r', '20r', '5r'), 4)).toBe(1))
})
