import { describe, expect, it } from 'vitest'
import { afterAnswer, onward } from '../../../src/components/screening/QuestionScreen.tsx'
import { flagsAsked } from '../../../src/domain/screening/asked.ts'
import { FLAGS } from '../../../src/domain/screening/rules.ts'

const ASKED = flagsAsked(false).map((flag) => flag.id)

describe('where an answer leads', () => {
  it.each(FLAGS.filter((flag) => flag.group === 'emergency'))(
    '$id: a yes is an emergency at once',
    ({ id }) => {
      expect(afterAnswer(id, 'yes', false, ASKED)).toEqual({ at: 'emergency', flag: id, change: false })
      expect(afterAnswer(id, 'yes', true, ASKED)).toEqual({ at: 'emergency', flag: id, change: true })
      expect(afterAnswer(id, 'unsure', false, ASKED)).toMatchObject({ at: 'question' })
    },
  )

  it.each(FLAGS.filter((flag) => flag.group !== 'emergency'))('$id: a yes goes on', ({ id }) => {
    expect(afterAnswer(id, 'yes', false, ASKED).at).not.toBe('emergency')
  })

  it('every question is reached once, in order, and then the answers', () => {
    const reached = [ASKED[0]]
    for (let at = onward('D-01', false, ASKED); 'flag' in at; at = onward(at.flag, false, ASKED))
      reached.push(at.flag)
    expect(reached).toEqual(ASKED)
  })

  it('a change leads back to the answers, not to the next question', () => {
    expect(afterAnswer('D-04', 'no', true, ASKED)).toEqual({ at: 'answers' })
  })
})
