import { describe, expect, it } from 'vitest'
import { morningEffects, openMornings } from '../../src/domain/calendar/openMornings.ts'
import { pastOf } from '../../src/domain/calendar/past.ts'
import { planFor } from '../../src/domain/calendar/planFor.ts'
import { todayOf } from '../../src/domain/calendar/todayOf.ts'
import type { LogEntry } from '../../src/domain/log/model.ts'
import type { Day } from '../../src/domain/shared/days.ts'
import { shortDayText, spokenDayText, stateSentence } from '../../src/words/day-state.ts'
import { effectText, painRange } from '../../src/words/morning.ts'
import { readinessFault, readinessSummary } from '../../src/words/readiness.ts'
import { answerWords } from '../../src/words/run-answer.ts'
import { dateLine, dayTitle, lengthText, whenText } from '../../src/words/today.ts'
import { type RunEntry, readiness, run } from '../fixtures/histories/history.ts'
import { person } from '../fixtures/people.ts'

const requestOn = (today: Day, ...log: LogEntry[]) => ({ ...person(), today, log })
function on(today: Day, ...log: LogEntry[]) {
  const request = requestOn(today, ...log)
  return todayOf(request, planFor(request))
}
const MONDAY = run('2027-01-04', 4)

describe('the words of today', () => {
  it('the date, and how far the plan is', () => {
    expect(dateLine(on('2027-01-06', MONDAY))).toMatch(/^Wednesday 6 January · week 1 of about \d+$/)
    const refer = on('2027-01-06', run('2027-01-04', 4, { nightPain: true }))
    expect(dateLine(refer), 'no end is known').toBe('Wednesday 6 January · week 1')
  })

  it.each([
    ['Run day', on('2027-01-06', MONDAY)],
    ['Strength day', on('2027-01-07', MONDAY)],
    ['Walk day', on('2027-01-06', MONDAY, readiness('2027-01-06', { ill: true }))],
    ['Your run is done', on('2027-01-04', { ...MONDAY, painNextMorning: null })],
    ['Rest day', on('2027-01-06', MONDAY, { kind: 'skip', date: '2027-01-06', why: 'ill' })],
    ['Rest day', on('2027-01-05', run('2027-01-04', 4, { limp: true }))],
    ['Stop running, and see a clinician', on('2027-01-05', run('2027-01-04', 4, { boneSpot: true }))],
  ])('%s', (title, today) => expect(dayTitle(today)).toBe(title))

  it('a session by its minutes; a walk without running', () => {
    expect(lengthText(2040, 960)).toBe('34 minutes, 16 of them running · easy, you can talk')
    expect(lengthText(1800, 0)).toBe('30 minutes · easy, you can talk')
  })

  it('a day of the week in a cell and read aloud', () => {
    const days = on('2027-01-06', MONDAY).days
    expect(days.slice(0, 4).map(shortDayText)).toEqual(['10', 'rest', '10', 'str.'])
    expect(days.slice(0, 4).map(spokenDayText)).toEqual([
      'Monday, done: a run as planned, 10 minutes',
      'Tuesday, rested',
      'Wednesday, planned: a run, 10 minutes',
      'Thursday, planned: strength',
    ])
    expect(days.slice(0, 2).map(stateSentence)).toEqual(['Done: a run as planned.', 'Rested.'])
  })

  it('when the next run is', () => {
    const when = (day: Day) => whenText(day, '2027-01-06', '2027-01-07')
    expect(['2027-01-06', '2027-01-07', '2027-01-08'].map((day) => when(day as Day))).toEqual([
      'today',
      'tomorrow',
      'Friday 8 January',
    ])
  })

  it('readiness in a line, and what stands in its way', () => {
    const checked = readiness('2027-01-06', { soreness: 5, restingHeartRate: 54, ill: true })
    if (checked.kind !== 'readiness') throw new Error('no check')
    expect(readinessSummary(checked)).toBe('Slept 8 h, legs fresh, resting pulse 54, feeling ill')
    expect(readinessFault('mood')).toBe('Choose an answer: How is your mood?')
    expect(readinessFault('restingHeartRate')).toContain('20 to 220')
  })
})

describe('what the plan answers to a run', () => {
  const wordFor = (today: Day, ...log: RunEntry[]) => {
    const last = pastOf(requestOn(today, ...log)).answers.at(-1)
    return last && answerWords(last)
  }

  it.each([
    ['Goes on', 'Stage 4 comes once more.', [MONDAY]],
    ['Goes on', 'Stage 5 is next.', [MONDAY, run('2027-01-06', 4)]],
    ['Repeats', 'Stage 4 comes once more.', [run('2027-01-04', 4, { painDuring: 3 })]],
    ['Waits', 'no stage goes up', [run('2027-01-04', 4, { painNextMorning: null })]],
    [
      'Steps back',
      'No run before Thursday 7 January. Then go on from stage 3.',
      [run('2027-01-04', 4, { painDuring: 6 })],
    ],
    ['Stops', 'Do not run', [run('2027-01-04', 4, { nightPain: true })]],
  ] as const)('%s: %s', (word, sentence, log) => {
    const words = wordFor('2027-01-07', ...log)
    expect(words?.word).toBe(word)
    expect(words?.sentence).toContain(sentence)
  })

  it('a run at the lowest stage cannot go back: it begins again', () => {
    const request = { ...person({ daysOff: 730, ranThirty: false }), today: '2027-01-05' as const }
    const answers = pastOf({ ...request, log: [run('2027-01-04', 1, { limp: true })] }).answers
    const [last] = answers
    expect(last && answerWords(last).sentence).toBe(
      'No run before Thursday 7 January. Then stage 1 begins again.',
    )
  })

  it('every answer of a morning is said in its range', () => {
    const request = requestOn('2027-01-05', run('2027-01-04', 4, { painNextMorning: null }))
    const [open] = openMornings(request)
    if (!open) throw new Error('no open morning')
    const effects = morningEffects(request, open, [])
    expect(effects.map(painRange)).toEqual(['0', '1 and more'])
    expect(effects.map(effectText)[1]).toMatch(/^Rest first, then a step back\. No run before/)
    expect(morningEffects(request, open, ['nightPain']).map(painRange)).toEqual(['Any number'])
  })
})
