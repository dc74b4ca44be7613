import { describe, expect, it } from 'vitest'
import { isCaution, SOURCED_FLAGS } from '../../src/domain/screening/sources.ts'
import { dateText } from '../../src/words/days.ts'
import { OUR_CAUTION, SCREENING_SOURCES, wordsOf } from '../../src/words/screening.ts'

/** Names of illnesses that a person might take for an answer. "COVID" and "cancer" are what is asked about. */
const CONDITIONS =
  /cauda|equina|thrombo|embol|dvt|compartment|rupture|septic|sepsis|infarct|heart attack|concussion|cellulitis|meniscus|stress fracture|femoral|reds\b|energy deficiency|osteoporosis/i

describe.each(SOURCED_FLAGS)('the words of $id', ({ id, group, sources }) => {
  const words = wordsOf(id)
  const texts = [
    words.question,
    ...(words.parts ?? []),
    words.note,
    words.why,
    words.sign,
    words.say,
    words.meanwhile,
    words.comeBack,
  ]

  it('ask one question, and name no illness', () => {
    expect(words.question).toMatch(/^[A-Z].*\?$/)
    for (const text of texts) expect(text ?? '').not.toMatch(CONDITIONS)
  })

  it('say why: a source, or our caution without a claim', () => {
    if (isCaution(id)) expect(words.why).toBe(OUR_CAUTION)
    else expect(words.why).not.toBe(OUR_CAUTION)
    for (const source of sources) expect(SCREENING_SOURCES[source]).toBeTruthy()
  })

  it('say when to come back where running is only put off', () => {
    expect(Boolean(words.comeBack)).toBe(group === 'postpone')
  })

  it('use short sentences', () => {
    const sentences = texts.flatMap((text) => (text ?? '').split(/(?<=[.?:;])\s/))
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 20)).toEqual([])
  })
})

it('a date is written out in British English', () => {
  expect(dateText('2026-08-06')).toBe('6 August 2026')
})
