import { describe, expect, it } from 'vitest'
import { toldOn } from '../../src/stores/toldOn.ts'
import type { Part } from '../../src/stores/view.ts'

const told = (items: Part['items']) => toldOn({ items })
const walk = (date: string) => ({ kind: 'walk', date, minutes: 30 })
const LIMIT = { from: '2027-01-04', until: '2027-02-01', maxRunMinutes: 10 }

describe('what the plan reads besides the answers', () => {
  it('reads the log, the limits and the table, each whatever the others hold', () => {
    expect(
      told({
        'log.a': walk('2027-01-05'),
        'log.b': 'damaged',
        'plan.limit.a': LIMIT,
        'plan.limit.b': { from: 'soon' },
        'plan.table': { name: 'From the clinic', text: '5w 6x(1r 2w) 5w ; 2\n5w 6x(2r 1w) 5w' },
      }),
    ).toEqual({
      log: [{ ...walk('2027-01-05'), id: 'a' }],
      limits: [LIMIT],
      progression: {
        name: 'From the clinic',
        stages: [
          { notation: expect.stringContaining('6x(1r 2w)'), sessions: 2 },
          { notation: expect.stringContaining('6x(2r 1w)'), sessions: 3 },
        ],
      },
    })
  })

  it('a table that cannot be read is followed by nobody', () =>
    expect(told({ 'plan.table': { name: 'Half', text: '5w 6x(1r' } }).progression).toBeUndefined())

  it('a plan that was started anew reads the log from that day on', () => {
    const items = { 'log.a': walk('2027-01-05'), 'log.b': walk('2027-01-09') }
    const pause = { kind: 'pause', from: '2027-01-03', until: '2027-01-10', why: 'life' }
    const { log } = told({ ...items, 'log.c': pause, 'plan.since': '2027-01-09' })
    expect(log.map(({ id }) => id)).toEqual(['c', 'b'])
  })
})
