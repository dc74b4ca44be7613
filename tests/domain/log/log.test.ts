import { describe, expect, it } from 'vitest'
import { asOf } from '../../../src/domain/log/asOf.ts'
import { loadByWeek } from '../../../src/domain/log/loadByWeek.ts'
import { painByPlace } from '../../../src/domain/log/painByPlace.ts'
import { readPlace, writePlace } from '../../../src/domain/log/place.ts'
import { run } from '../../fixtures/histories/history.ts'

describe('a place of pain in an entry', () => {
  it.each([
    { place: 'calf', side: 'left' },
    { place: 'low-back', side: null },
  ] as const)('is read as it was written: $place $side', (told) =>
    expect(readPlace(writePlace(told))).toEqual(told),
  )

  it.each(['my left calf', 'calf left side', 'knee outside'])('words of the person stay whole: %s', (text) =>
    expect(readPlace(text)).toEqual({ place: text, side: null }),
  )
})

describe('load by week', () => {
  const log = [
    run('2027-01-06', 4, { painDuring: 1, painNextMorning: 3 }),
    run('2027-01-10', 5),
    { kind: 'strength', date: '2027-01-05', minutes: 20 },
    { kind: 'walk', date: '2027-01-18', minutes: 40 },
  ] as const

  it('sums Monday to Sunday, and an empty week stands there', () => {
    const weeks = loadByWeek(log, '2027-01-06', '2027-01-18')
    expect(weeks.map(({ monday }) => monday)).toEqual(['2027-01-04', '2027-01-11', '2027-01-18'])
    expect(weeks[0]).toMatchObject({ runs: 2, runSeconds: 22 * 60, longestSeconds: 720 })
    expect(weeks[0]).toMatchObject({ worstDuring: 1, worstMorning: 3 })
    expect(weeks[1]).toMatchObject({ runs: 0, runSeconds: 0, worstDuring: null })
  })
})

describe('pain by place', () => {
  it('counts runs that hurt there, the commonest place first; a place without pain is none', () => {
    const at = (day: 4 | 5 | 6 | 8, place: string, painDuring: number) =>
      run(`2027-01-0${day}`, 4, { place, painDuring })
    expect(
      painByPlace([at(8, 'calf left', 2), at(4, 'calf left', 3), at(6, 'arch right', 5), at(5, 'toes', 0)]),
    ).toEqual([
      { place: 'calf left', runs: 2, worst: 3, firstOn: '2027-01-04', lastOn: '2027-01-08' },
      { place: 'arch right', runs: 1, worst: 5, firstOn: '2027-01-06', lastOn: '2027-01-06' },
    ])
  })
})

describe('the log as of a day', () => {
  it('what is dated later waits, so that a clock set back loses nothing', () => {
    const later = run('2027-01-09', 4)
    const pause = { kind: 'pause', from: '2027-01-20', until: '2027-01-22', why: 'life' } as const
    expect(asOf([run('2027-01-04', 4), later, pause], '2027-01-08', 13)).toEqual([
      run('2027-01-04', 4),
      pause,
    ])
  })

  it('a stage that the table does not have makes a run outside the plan', () => {
    const [read] = asOf([run('2027-01-04', 9)], '2027-01-08', 6)
    expect(read).toMatchObject({ kind: 'run', runSeconds: 1260 })
    expect(read).not.toHaveProperty('stage')
  })
})
