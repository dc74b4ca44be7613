import { describe, expect, it } from 'vitest'
import { readLine } from '../../../src/domain/plan/readLine.ts'
import { readTable } from '../../../src/domain/plan/readTable.ts'
import { writeStage } from '../../../src/domain/plan/writeStage.ts'
import { GOLDEN_PROTOCOLS, type GoldenStage, notationOf } from '../../fixtures/golden.ts'

const inTime = GOLDEN_PROTOCOLS.filter(({ stages }) =>
  stages.some((stage) => stage.run_total_s !== undefined),
)
const named = inTime.flatMap(({ id, stages }) =>
  stages.map((stage) => [`${id}, ${stage.stage}`, stage] as const),
)
/** Its four runs are printed with a walk of 0 between them: the file counts one of them, a runner does not stop. */
const UNBROKEN = 'physioadvisor-19-stage, stage 19'

const totals = (stage: GoldenStage) => {
  const reading = readLine(notationOf(stage) ?? '')
  return reading.ok
    ? { run_total_s: reading.stage.runSeconds, longest_bout_s: reading.stage.longestBoutSeconds }
    : reading.faults
}

describe('published tables in the notation', () => {
  it('are ten of the fifteen complete ones, and the half of one', () => {
    const complete = GOLDEN_PROTOCOLS.filter((protocol) => protocol.complete)
    expect(complete).toHaveLength(15)
    expect(inTime.filter((protocol) => protocol.complete)).toHaveLength(10)
    expect(inTime.filter((protocol) => !protocol.complete).map(({ id }) => id)).toEqual([
      'running-clinic-1-first-half',
    ])
    // Repeats left to the clinician; repeats until a distance is done; printed in miles.
    expect(complete.filter((protocol) => !inTime.includes(protocol)).map(({ id }) => id)).toEqual([
      'herring-8-stage',
      'soldier-knee-6-phase',
      'udel-running-progression',
      'chop-acl-9-phase',
      'mgh-quarter-mile',
    ])
  })

  it('say in every stage but one how much is run', () =>
    expect(named.filter(([, stage]) => notationOf(stage) === null).map(([name]) => name)).toEqual([
      // A total of 20 minutes that its repeats do not divide.
      'nhs-couch-to-5k, week 2',
    ]))

  const counted = named.filter(([name, stage]) => stage.run_total_s !== undefined && name !== UNBROKEN)
  it('are 102 stages with totals', () => expect(counted).toHaveLength(102))

  it.each(counted)('%s comes out with its own totals', (_, stage) =>
    expect(totals(stage)).toEqual({ run_total_s: stage.run_total_s, longest_bout_s: stage.longest_bout_s }),
  )

  it.each(named.filter(([name]) => name === UNBROKEN))('%s is one run of its total', (_, stage) =>
    expect(totals(stage)).toEqual({ run_total_s: stage.run_total_s, longest_bout_s: stage.run_total_s }),
  )

  it.each(inTime)('$id is read as one text, and back from what is written', ({ stages }) => {
    const lines = stages.flatMap((stage) => notationOf(stage) ?? [])
    const reading = readTable(lines.join('\n'))
    if (!reading.ok) throw new Error(JSON.stringify(reading.faults))
    expect(reading.stages.map(({ sessions }) => sessions)).toEqual(
      stages.filter((stage) => notationOf(stage) !== null).map(({ sessions }) => sessions),
    )
    expect(readTable(reading.stages.map(writeStage).join('\n'))).toEqual(reading)
  })
})

/** As a person would type them, by hand, so that the function above is not the only witness. */
describe('tables typed by hand', () => {
  const TYPED = {
    'nhs-couch-to-5k': [
      '5w 8x(1r 1.5w) ; 3',
      null,
      '5w 2x(1.5r 1.5w 3r 3w) ; 3',
      '5w 3r 90s w 5r 2.5w 3r 90s w 5r ; 3',
      '5w 5r 3w 5r 3w 5r ; 1',
      '5w 8r 5w 8r ; 1',
      '5w 20r ; 1',
      '5w 5r 3w 8r 3w 5r ; 1',
      '5w 10r 3w 10r ; 1',
      '5w 25r ; 1',
      '5w 25r ; 3',
      '5w 28r ; 3',
      '5w 30r ; 3',
    ],
    'arc-5-day': ['5x(4w 2r);1', '5x(3w 3r);1', '5x(2w 4r);1', '2x(14r 2w);1', '30r;1'],
  } as const

  it.each(Object.entries(TYPED))('%s gives the same stages', (id, lines) => {
    const stages = GOLDEN_PROTOCOLS.find((protocol) => protocol.id === id)?.stages ?? []
    expect(lines.map((line) => line && readLine(line))).toEqual(
      stages.map((stage) => notationOf(stage)).map((line) => line && readLine(line)),
    )
  })
})
