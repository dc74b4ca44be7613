import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinNeighbours, NOTATION_BOUNDS } from '../../../src/domain/plan/notation.ts'
import { readLine } from '../../../src/domain/plan/readLine.ts'
import { readTable } from '../../../src/domain/plan/readTable.ts'
import { LADDER } from '../../../src/domain/plan/rules.ts'
import { writeStage } from '../../../src/domain/plan/writeStage.ts'
import {
  longestBoutSeconds,
  runSeconds,
  type Segment,
  totalSeconds,
} from '../../../src/domain/session/model.ts'

/** A line as its segments, `w300 r60`, or as its faults, `7 unexpected`. */
const read = (line: string) => {
  const reading = readLine(line)
  return reading.ok
    ? reading.stage.segments.map(({ kind, seconds }) => `${kind.charAt(0)}${seconds}`).join(' ')
    : reading.faults.map(({ column, code }) => `${column} ${code}`).join(', ')
}

describe('a line', () => {
  it('is read whole: segments, running, longest bout, sessions', () =>
    expect(readLine('5w 3x(1r 2w) 4r ; 3')).toEqual({
      ok: true,
      stage: {
        segments: [
          { kind: 'walk', seconds: 300 },
          { kind: 'run', seconds: 60 },
          { kind: 'walk', seconds: 120 },
          { kind: 'run', seconds: 60 },
          { kind: 'walk', seconds: 120 },
          { kind: 'run', seconds: 60 },
          { kind: 'walk', seconds: 120 },
          { kind: 'run', seconds: 240 },
        ],
        runSeconds: 420,
        longestBoutSeconds: 240,
        sessions: 3,
      },
    }))

  it.each([
    ['minutes by default', '5w 2r', 'w300 r120'],
    ['minutes by name', '5m w 2mr', 'w300 r120'],
    ['seconds by name', '30s r 90sw', 'r30 w90'],
    ['a point', '1.5r 0.50w', 'r90 w30'],
    ['a comma', '1,5r', 'r90'],
    ['tenths that no computer holds exactly', '1.1r 2.3w 4.35r', 'r66 w138 r261'],
    ['no spaces', '5w2x(1r2w)1r;3', 'w300 r60 w120 r60 w120 r60'],
    ['many spaces', ' 5 w  2 x ( 1 r 2 w ) ; 3 ', 'w300 r60 w120 r60 w120'],
    ['tabs and hard spaces', '5w\t2r\u{A0}1w', 'w300 r120 w60'],
    ['upper case', '2X(30S R 1M W)', 'r30 w60 r30 w60'],
    ['the sign for times', '2×(1r 1w)', 'r60 w60 r60 w60'],
    ['neighbouring runs as one', '5r 5r', 'r600'],
    ['neighbouring runs of a bracket as one', '4x(5r)', 'r1200'],
    ['neighbouring walks as one', '5w 2x(2w 1r)', 'w420 r60 w120 r60'],
    ['a walk of 0 as none', '4x(5r 0w)', 'r1200'],
    ['walking alone', '30w', 'w1800'],
  ])('reads %s', (_, line, segments) => expect(read(line)).toBe(segments))

  it('may leave the sessions out', () => {
    const reading = readLine('5r')
    expect(reading.ok && 'sessions' in reading.stage).toBe(false)
  })
})

describe('a fault', () => {
  it.each([
    ['5', '1 no-gait'],
    ['5w 30s', '4 no-gait'],
    ['5 5w', '1 no-gait'],
    ['5w (1r)', '4 no-repeats'],
    ['6(1r 2w)', '1 no-repeats'],
    ['6x1r', '1 no-bracket'],
    ['6x', '1 no-bracket'],
    ['2x(3x(1r 1w) 2w)', '4 nested'],
    ['2x(2x(2x(1r 1w)))', '4 nested'],
    ['5w 6x(1r', '4 not-closed'],
    ['5w 6x(1r q', '4 not-closed, 10 unexpected'],
    ['1r)', '3 not-opened'],
    ['5w 6x()', '4 empty-bracket'],
    ['0.33r', '1 part-second'],
    ['1.5s r', '1 part-second'],
    ['0r', '1 empty'],
    ['2x(0r 0w)', '1 empty-bracket'],
    ['241r', '1 leg-out-of-bounds'],
    [`${'9'.repeat(400)}r`, '1 leg-out-of-bounds'],
    ['0x(1r)', '1 repeats-out-of-bounds'],
    ['101x(1r)', '1 repeats-out-of-bounds'],
    ['1.5x(1r)', '1 repeats-out-of-bounds'],
    ['5r ; 0', '4 sessions-out-of-bounds'],
    ['5r ; 21', '4 sessions-out-of-bounds'],
    ['5r ;', '4 sessions-out-of-bounds'],
    ['5r ; three', '4 sessions-out-of-bounds'],
    ['5r ; 3 ; 3', '4 sessions-out-of-bounds'],
    ['5r ; 3 5w', '4 sessions-out-of-bounds'],
    ['100w 100r 100w', '1 stage-too-long'],
    ['99x(1s r 1s w) 2x(2s r 2s w)', '1 too-many-segments'],
    ['', '1 empty'],
    ['; 3', '1 empty'],
    ['r', '1 unexpected'],
    ['5walk', '2 unexpected'],
    ['30sec r', '3 unexpected'],
    ['5w, 5r', '3 unexpected'],
    ['5w 1:30r', '5 unexpected'],
    ['5-10r', '2 unexpected'],
    ['-5r', '1 unexpected'],
    ['1e9', '2 unexpected, 3 no-gait'],
    ['NaN', '1 unexpected'],
    ['Infinity r', '1 unexpected'],
    ['５w', '1 unexpected'],
    ['5w 👟 5r', '4 unexpected'],
    [' '.repeat(2001), '1 too-long'],
  ])('of %j stands at its column', (line, faults) => expect(read(line)).toBe(faults))

  it('is one of all, in the order of the line', () =>
    expect(read('5 w 3x(1r 0.33w foo) 2x() bar ; x')).toBe(
      '11 part-second, 17 unexpected, 22 empty-bracket, 27 unexpected, 31 sessions-out-of-bounds',
    ))

  it('tells what was found, cut short and on one line, and the bounds', () => {
    expect(readLine('400m r')).toEqual({
      ok: false,
      faults: [
        {
          line: 1,
          column: 1,
          code: 'leg-out-of-bounds',
          found: '400m r',
          values: { least: 0, most: 14_400 },
        },
      ],
    })
    expect(readLine(`5w \u{1B}[31m${'x'.repeat(100)}`)).toMatchObject({
      faults: [{ found: '\u{FFFD}[' }, { found: `m${'x'.repeat(59)}…` }],
    })
  })
})

describe('a table', () => {
  const faultsOf = (text: string) => {
    const reading = readTable(text)
    return reading.ok ? [] : reading.faults.map(({ line, column, code }) => `${line}:${column} ${code}`)
  }

  it.each(['\n', '\r\n', '\r', '\u{2028}'])('is one stage a line, ended by %j', (end) =>
    expect(readTable(['5w 1r', '', '  ', '5w 2r;2', ''].join(end))).toMatchObject({
      ok: true,
      stages: [{ runSeconds: 60 }, { runSeconds: 120, sessions: 2 }],
    }),
  )
  it('tells the faults of all its lines, blank ones counted', () =>
    expect(faultsOf('5w 1r\r\n\r\n5 6x(1r\r\n5q')).toEqual([
      '3:1 no-gait',
      '3:3 not-closed',
      '4:2 unexpected',
    ]))
  it('may hold walks, but not walks alone', () => {
    expect(faultsOf('30w\n5r')).toEqual([])
    expect(faultsOf('30w\n40w')).toEqual(['1:1 no-run'])
  })
  it.each(['', '\n \n'])('is not empty: %j', (text) => expect(faultsOf(text)).toEqual(['1:1 empty']))
  it('has an end', () => {
    expect(faultsOf('5r\n'.repeat(60))).toEqual([])
    expect(faultsOf('5r\n'.repeat(61))).toEqual(['61:1 too-many-stages'])
  })
})

describe('writing', () => {
  it.each([
    ['5w 6x(1r 2w) 5w ; 3', '5w 6x(1r 2w) 5w ; 3'],
    ['8x(30s r 90s w)', '8x(30s r 90s w)'],
    ['2.5r 0.5w', '150s r 30s w'],
    ['4x(5r)', '20r'],
    ['3x(4w 2r)', '4w 2x(2r 4w) 2r'],
  ])('%s gives %s', (line, written) => {
    const reading = readLine(line)
    expect(reading.ok && writeStage(reading.stage)).toBe(written)
  })

  it('gives the ladder of the house in lines a person would type', () =>
    expect([1, 2, 6, 13].map((stage) => writeStage(LADDER[stage] ?? { segments: [] }))).toEqual([
      '5w 8x(30s r 2w) 5w',
      '5w 6x(1r 3w) 5w',
      '5w 5x(3r 2w) 5w',
      '5w 30r 5w',
    ]))

  const leg: fc.Arbitrary<Segment> = fc.record({
    kind: fc.constantFrom('run', 'walk'),
    seconds: fc.oneof(
      fc.integer({ min: 1, max: 10 }).map((minutes) => minutes * 60),
      fc.integer({ min: 1, max: 10_800 }),
      fc.constantFrom(60, 120),
    ),
  })
  const [fewest, most] = NOTATION_BOUNDS.sessions
  const stages = fc
    .tuple(
      fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.array(leg, { minLength: 1, maxLength: 4 })), {
        minLength: 1,
        maxLength: 6,
      }),
      fc.option(fc.integer({ min: fewest, max: most }), { nil: undefined }),
    )
    .map(([blocks, sessions]) => {
      const segments = joinNeighbours(
        blocks.flatMap(([repeats, legs]) => Array.from({ length: repeats }, () => legs).flat()),
      )
      return {
        segments,
        runSeconds: runSeconds(segments),
        longestBoutSeconds: longestBoutSeconds(segments),
        ...(sessions === undefined ? {} : { sessions }),
      }
    })
    .filter(
      ({ segments }) =>
        segments.length <= NOTATION_BOUNDS.mostSegments &&
        totalSeconds(segments) <= NOTATION_BOUNDS.mostStageSeconds,
    )

  it('is the inverse of reading', () =>
    fc.assert(
      fc.property(stages, (stage) => {
        expect(readLine(writeStage(stage))).toEqual({ ok: true, stage })
      }),
      { numRuns: 500 },
    ))
})

describe('text from anywhere', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(fc.constantFrom(...'0123456789.,smrwx×();[]{}-+:eE \t\r\n\u{A0}５👟'), { maxLength: 200 })
      .map((signs) => signs.join('')),
  )

  it('is read or refused, never thrown at, with each fault inside its line', () =>
    fc.assert(
      fc.property(hostile, (text) => {
        const reading = readTable(text)
        const lines = text.split(/\r\n?|[\n\v\f\u2028\u2029]/)
        if (reading.ok) expect(reading.stages.every(({ segments }) => segments.length > 0)).toBe(true)
        else {
          expect(reading.faults.length).toBeGreaterThan(0)
          for (const { line, column } of reading.faults)
            expect(column).toBeLessThanOrEqual(Math.max((lines[line - 1] ?? '').length, 1))
        }
      }),
      { numRuns: 1000 },
    ))

  it.each([
    ['nested brackets', '2x('.repeat(10_000)],
    ['nested brackets inside the bound', '2x('.repeat(600)],
    ['brackets of nothing', '('.repeat(2000)],
    ['repeats of everything', `100x(${'1s r 1s w'.repeat(200)})`.slice(0, 2000)],
    ['a million lines', '5r\n'.repeat(1_000_000)],
    ['the worst lines', `${'100x(1sr1sw)'.repeat(160)}\n`.repeat(10)],
    ['digits', '1'.repeat(2000)],
    ['a digit and spaces', `1${' '.repeat(1998)}[`],
    ['numbers without a gait', '1 '.repeat(1000)],
  ])('does not hang on %s', (_, text) => {
    const reading = readTable(text)
    expect(reading.ok).toBe(false)
    expect(reading.ok ? 0 : reading.faults.length).toBeLessThanOrEqual(2001)
  })
})
