import { describe, expect, it } from 'vitest'
import { pastOf } from '../../../src/domain/calendar/past.ts'
import { planFor } from '../../../src/domain/calendar/planFor.ts'
import type { LogEntry } from '../../../src/domain/log/model.ts'
import type { Day } from '../../../src/domain/shared/days.ts'
import { HISTORIES } from '../../fixtures/histories/all.ts'
import { requestOn, run, runs } from '../../fixtures/histories/history.ts'
import { person } from '../../fixtures/people.ts'

/** 70 days without a run, no injury, could run 30 minutes: stage 4; Monday, Wednesday, Friday from 4 January 2027. */
const past = (today: Day, ...log: LogEntry[]) => pastOf({ ...person(), today, log })
const DAYS = 'mon wed fri'

describe('what has become of a plan', () => {
  it('answers each run as its day was judged: stage 4 twice clean is a rise', () => {
    const { answers } = past('2027-01-07', ...runs('2027-01-04', DAYS, '4 4'))
    expect(answers.map(({ action, from, stage }) => [action, from, stage])).toEqual([
      ['repeat', 4, 4],
      ['advance', 4, 5],
    ])
  })

  it('says that it waits for a morning, and steps back after a red', () => {
    const red = run('2027-01-06', 4, { painDuring: 6, id: 'b' })
    const open = run('2027-01-04', 4, { painNextMorning: null })
    expect(past('2027-01-05', open).answers[0]?.action).toBe('await-morning')
    expect(past('2027-01-07', run('2027-01-04', 4), red).answers[1]).toMatchObject({
      id: 'b',
      date: '2027-01-06',
      action: 'step-back',
      from: 4,
      stage: 3,
    })
  })

  it('tells what days without a run had cost the next one: 9 days, one stage back', () => {
    const { answers } = past('2027-01-14', run('2027-01-04', 4), run('2027-01-13', 3))
    expect(answers[1]?.missed).toMatchObject([{ code: 'after-gap', values: { days: 9, stage: 3 } }])
  })

  it('lists run days that passed unused, and none that was skipped, paused, moved or barred', () => {
    const first = run('2027-01-04', 4)
    expect(past('2027-01-11', first).missedOn).toEqual(['2027-01-06', '2027-01-08'])
    expect(past('2027-01-07').missedOn).toEqual(['2027-01-04', '2027-01-06'])
    const skip = { kind: 'skip', date: '2027-01-06', why: 'life' } as const
    const moved = { kind: 'move', from: '2027-01-08', to: '2027-01-09' } as const
    expect(past('2027-01-09', first, skip, moved).missedOn).toEqual([])
    const pause = { kind: 'pause', from: '2027-01-05', until: '2027-01-08', why: 'holiday' } as const
    expect(past('2027-01-11', first, pause).missedOn).toEqual([])
    const red = run('2027-01-04', 4, { limp: true })
    expect(past('2027-01-08', red).missedOn, 'no run for two full days').toEqual([])
  })

  it.each(HISTORIES)('$name: the last answer is the decision of the plan', (history) => {
    for (const row of history.expected) {
      const request = requestOn(history, row)
      const last = pastOf(request).answers.at(-1)
      const { position } = planFor(request)
      const held = !row.evening || !position || position.restUntil || position.action === 'rest'
      if (last && !held) expect(last.action, row.today).toBe(position.action)
    }
  })
})
