import { describe, expect, it } from 'vitest'
import { EMPTY_RECORD } from '../../src/domain/baseline/record.ts'
import type { RecordKey, Round } from '../../src/domain/baseline/round.ts'
import { selfTest } from '../../src/domain/baseline/tests.ts'
import { trendsOf } from '../../src/domain/baseline/trend.ts'
import type { Day } from '../../src/domain/shared/days.ts'
import type { TestId } from '../../src/domain/shared/ids.ts'
import { trendText } from '../../src/words/baseline.ts'
import {
  limitText,
  moreText,
  morningTexts,
  placeCell,
  signsText,
  stoppedText,
} from '../../src/words/report-page.ts'

describe('whose report it is', () => {
  it.each([
    [{ stopped: 'named', named: 'calf-strain', side: 'left' }, 'Calf strain, left'],
    [
      { stopped: 'named', named: 'bone', boneSite: 'fibula', side: 'right' },
      'Bone stress or a stress fracture, Fibula, the thin bone outside the shin, right',
    ],
    [{ stopped: 'unnamed', place: 'arch' }, 'Not named by a clinician: Arch of the foot'],
    [{ stopped: 'named', named: 'other', place: 'calf' }, 'Not named by a clinician: Calf'],
    [{ stopped: 'break' }, 'No injury: I had a break from running'],
    [{ stopped: 'break', named: 'calf-strain', side: 'left' }, 'No injury: I had a break from running'],
    [{}, ''],
  ])('%o: %s', (answers, text) => expect(stoppedText(answers)).toBe(text))
})

describe('rows of the page', () => {
  it('what is left out is counted', () => {
    expect([0, 1, 4].map((more) => moreText(more, 'place'))).toEqual([
      '',
      'and 1 more place',
      'and 4 more places',
    ])
  })

  it('a place in somebody’s own words ends where the row does', () => {
    expect(placeCell('achilles left')).toBe('Achilles tendon, above the heel, left')
    expect(placeCell('x'.repeat(500))).toHaveLength(60)
  })

  it('mornings: the share, the worst, and those nobody told', () => {
    const worst = { pain: 4, ranOn: '2027-01-06' } as const
    expect(morningTexts({ usual: 1, told: 8, worse: 2, worst, open: 1 })).toEqual([
      '2 of 8 mornings were worse than usual. A usual one hurts 1 of 10.',
      'The worst: 4 of 10, after the run of 6 January 2027.',
      '1 morning not told.',
    ])
  })

  it('signs with their runs and their last day', () => {
    expect(signsText([{ sign: 'limp', runs: 2, lastOn: '2027-01-06' }])).toBe(
      'With runs: a limp (2 runs, to 6 Jan).',
    )
  })

  it('a limit with all its bounds', () => {
    const bounds = { maxRunMinutes: 20, maxStage: 5, noHills: true, noSpeed: true, runDaysPerWeek: 2 }
    expect(limitText({ from: '2027-01-04', until: '2027-02-01', ...bounds })).toBe(
      '4 Jan to 1 Feb: at most 20 min of running, stage 5 at most, no hills, no speed, 2 runs a week at most.',
    )
  })
})

describe('a test over time, in one sentence', () => {
  const DAYS: readonly Day[] = ['2026-11-02', '2026-11-16', '2026-11-30']
  const rounds = (test: TestId, sides: Readonly<Record<string, readonly string[]>>): readonly Round[] =>
    DAYS.map((startedOn, index) => ({
      id: startedOn,
      startedOn,
      finished: true,
      records: Object.fromEntries(
        Object.entries(sides).flatMap(([side, values]) => {
          const value = values[index]
          const key: RecordKey = `${test} ${side as 'left'}`
          return value === undefined ? [] : [[key, { ...EMPTY_RECORD, on: startedOn, value, pain: '0' }]]
        }),
      ),
    }))
  const said = (test: TestId, sides: Readonly<Record<string, readonly string[]>>) =>
    trendText(trendsOf(selfTest(test), rounds(test, sides)), selfTest(test).unit)

  it.each([
    [
      'E-05',
      { left: ['6', '7.5', '9'], right: ['11', '11', '11'] },
      'Left leg from 6 to 9 cm, more than the error of 1.9 cm; right leg still 11 cm.',
    ],
    ['E-05', { left: ['6', '7'] }, 'Left leg from 6 to 7 cm, no change: the error is 1.9 cm.'],
    ['E-01', { both: ['20', '30'] }, 'From 20 to 30 minutes.'],
    ['E-06', { left: ['12'] }, ''],
  ] as const)('%s %o', (test, sides, text) => expect(said(test, sides)).toBe(text))
})
