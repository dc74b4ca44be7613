import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { BANNED } from '../../tools/guides/bannedWords.ts'
import { sentencesOf, wordsOf } from '../../tools/guides/guide.ts'

const LONGEST_SENTENCE_WORDS = 20
const mark = z.object({
  values: z.array(z.number()),
  low: z.optional(z.number()),
  high: z.optional(z.number()),
})
const chartSchema = z.object({
  title: z.string(),
  who: z.string(),
  whisker: z.optional(z.string()),
  remark: z.optional(z.string()),
  reference: z.optional(z.object({ label: z.string() })),
  rows: z._default(z.array(z.object({ label: z.string(), marks: z.array(mark) })), []),
})

const read = (folder: string) =>
  readdirSync(folder).map(
    (name) => [name.replace(/\.\w+$/, ''), readFileSync(`${folder}/${name}`, 'utf8')] as const,
  )
const guides = read('src/content/guides').map(([, text]) => text)
const charts = read('src/content/charts').map(
  ([name, text]) => [name, chartSchema.parse(JSON.parse(text))] as const,
)

describe.each(charts)('the chart %s', (name, chart) => {
  const marks = chart.rows.flatMap((row) => row.marks)

  it('stands in a guide', () => {
    expect(guides.some((text) => text.includes(`<StudyChart of="${name}" />`))).toBe(true)
  })

  it('is written in short sentences, without promises', () => {
    const text = [
      chart.title,
      chart.who,
      chart.whisker ?? '',
      chart.remark ?? '',
      chart.reference?.label ?? '',
    ]
    const long = text.flatMap(sentencesOf).filter((one) => wordsOf(one).length > LONGEST_SENTENCE_WORDS)
    expect(long).toEqual([])
    expect(text.filter((one) => BANNED.some(([pattern]) => pattern.test(one)))).toEqual([])
  })

  it('says in words what its thin lines mean, and they hold their values', () => {
    const reaching = marks.filter(({ low, high }) => low !== undefined || high !== undefined)
    expect(reaching.length === 0 || chart.whisker !== undefined).toBe(true)
    const outside = reaching.filter(
      ({ values, low, high }) =>
        values.some((value) => value < (low ?? Number.NaN)) ||
        values.some((value) => value > (high ?? Number.NaN)),
    )
    expect(outside).toEqual([])
  })
})
