import { describe, expect, it } from 'vitest'
import { slugOf } from '../../src/components/exercises/addressOf.ts'
import { WORK_ON } from '../../src/domain/baseline/workOn.ts'
import { TEST_IDS } from '../../src/domain/shared/ids.ts'
import { EXERCISE_NAMES } from '../../src/words/exercises.ts'
import { BANNED } from '../../tools/guides/bannedWords.ts'
import { sentencesOf, wordsOf } from '../../tools/guides/guide.ts'
import { exercises, sources } from './shelves.ts'

const LONGEST_SENTENCE_WORDS = 20
const LIBRARY_SIZE = 42
const all = [...exercises.values()]
const ids = all.map(({ id }) => id)

it('the library is whole: X01 to X42, each once', () => {
  const register = Array.from(
    { length: LIBRARY_SIZE },
    (_, index) => `X${String(index + 1).padStart(2, '0')}`,
  )
  expect(ids.toSorted()).toEqual(register)
})

it('every exercise that a self-test names has its page under that name, and says that it answers the test', () => {
  const named = Object.entries(EXERCISE_NAMES).filter(
    ([id, name]) => exercises.get(slugOf(name))?.id !== id || exercises.get(slugOf(name))?.name !== name,
  )
  expect(named).toEqual([])
  const silent = TEST_IDS.flatMap((test) =>
    WORK_ON[test].filter((id) => !all.find((one) => one.id === id)?.tests.includes(test)),
  )
  expect(silent).toEqual([])
})

it('two builds are drawn, neither in a small part of the library only', () => {
  const broad = all.filter(({ figures }) => figures[0]?.body === 'broad').length
  expect(broad).toBeGreaterThan(LIBRARY_SIZE / 3)
  expect(broad).toBeLessThan((LIBRARY_SIZE * 2) / 3)
})

describe.each([...exercises])('%s', (file, exercise) => {
  const { name, harder, easier, dose, goal, evidence } = exercise

  it('stands in the file of its name', () => {
    expect(slugOf(name)).toBe(file)
  })

  it('leads to exercises that exist, and not to itself', () => {
    const leads = [...harder, ...easier].flatMap(({ leads: next }) => next ?? [])
    expect(leads.filter((next) => !ids.includes(next) || next === exercise.id)).toEqual([])
  })

  it('has a dose with sources that were seen, or none at all and so is ours', () => {
    const named = [dose, ...(goal ? [goal] : []), ...evidence].flatMap((part) => part.sources)
    expect(named.filter((id) => !['yes', 'part'].includes(sources.get(id)?.checked ?? 'no'))).toEqual([])
  })

  it('jumps only from the build phase on', () => {
    expect(exercise.jumps && exercise.from !== 'build').toBe(false)
    expect(exercise.aim === 'spring').toBe(exercise.jumps)
  })

  it('is written in short sentences, without promises', () => {
    const texts = [
      exercise.purpose,
      ...exercise.steps,
      ...exercise.cues,
      ...exercise.faults,
      ...[...harder, ...easier, ...exercise.cautions, ...evidence].map(({ text }) => text),
      goal?.text ?? '',
      dose.note ?? '',
      ...exercise.figures.map(({ words }) => words),
    ]
    const long = texts.flatMap(sentencesOf).filter((one) => wordsOf(one).length > LONGEST_SENTENCE_WORDS)
    expect(long).toEqual([])
    expect(texts.filter((one) => BANNED.some(([pattern]) => pattern.test(one)))).toEqual([])
  })
})
