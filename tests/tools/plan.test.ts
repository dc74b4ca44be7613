import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { boneStressWithoutClearance, calfStrainAfterTenWeeks, person } from '../fixtures/people.ts'

const SLOW_START = 30_000
const plan = (args: readonly string[], input = '') =>
  spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', 'tools/plan.ts', ...args], {
    input,
    encoding: 'utf8',
  })

describe('npm run plan', { timeout: SLOW_START }, () => {
  it('prints one response and nothing else', () => {
    const { status, stdout, stderr } = plan(['-'], JSON.stringify(calfStrainAfterTenWeeks))
    expect([status, stderr]).toEqual([0, ''])
    expect(JSON.parse(stdout)).toMatchObject({ gate: { outcome: 'open' }, start: { stage: 2 } })
  })

  it('exits 0 when the gate is closed', () => {
    const { status, stdout } = plan(['-'], JSON.stringify(boneStressWithoutClearance))
    expect(status).toBe(0)
    expect(JSON.parse(stdout).calendar).toEqual([])
  })

  it('exits 2 with a line a fault on standard error, naming field, found and allowed', () => {
    const input = person({ walkPain: 11, daysOff: -1 })
    const { status, stdout, stderr } = plan(['-'], JSON.stringify(input))
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^profile\.daysOff: found -1, allowed 0 or more/),
      expect.stringMatching(/^profile\.walkPain: found 11, allowed 10 or less/),
    ])
  })

  it.each([[[]], [['missing-file.json']], [['--schema', 'other']], [['--nonsense']]])(
    'exits 2 on %j',
    (args) => {
      const { status, stdout, stderr } = plan(args)
      expect([status, stdout]).toEqual([2, ''])
      expect(stderr).not.toBe('')
    },
  )

  it.each([
    ['hello', 'request: found "hello", allowed JSON.'],
    [' \n', 'request: found no text, allowed JSON.'],
    ['\u{FEFF}{}', 'request: found a byte order mark, allowed JSON.'],
  ])('exits 2 on %j, which is no JSON', (text, line) => {
    const { status, stdout, stderr } = plan(['-'], text)
    expect([status, stdout, stderr]).toEqual([2, '', `${line}\n`])
  })

  it('answers a batch in order, a bad line in its place', () => {
    const lines = [
      JSON.stringify(person()),
      'hello',
      '',
      JSON.stringify({ ...person(), note: 'one line\u2028though it looks like two' }),
      JSON.stringify(person({ walkPain: 11 })),
      JSON.stringify(person()),
    ]
    const { status, stdout } = plan(['--batch', '-'], lines.join('\n'))
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(status).toBe(0)
    expect(answers.map((answer) => ('error' in answer ? answer.error[0].path : answer.gate.outcome))).toEqual(
      ['open', '', '', 'note', 'profile.walkPain', 'open'],
    )
  })

  it('explains in dates, strips, sentences, rules and sources', () => {
    const { stdout } = plan(['-', '--explain'], JSON.stringify(calfStrainAfterTenWeeks))
    expect(stdout).toContain('Monday 4 January 2027: run, stage 2, 6 min of running')
    expect(stdout).toContain('░░░░░█░░░█░░░█░░░█░░░█░░░█░░░░░░░░')
    expect(stdout).toMatch(/Start: stage 2\n {2}You have not run for 70 days\..* \[R-05\]\n/)
    expect(stdout).toContain('Saturday 9 January 2027: strength\n')
    expect(stdout).toContain('Sunday 10 January 2027: rest\n')
    const named = new Set(stdout.match(/(?<=\[)R-\d\d(?=\])/g))
    for (const rule of named) expect(stdout).toMatch(new RegExp(`^ {2}${rule}: .+$`, 'm'))
  })

  it.each(['request', 'response'])('prints the schema of a %s', (name) => {
    const { status, stdout } = plan(['--schema', name])
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ type: 'object', additionalProperties: false })
  })
})
