import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { familyOf, formFrom, type PainForm, verdictOf } from '../../../src/components/log/painForm.ts'
import { judgeRun } from '../../../src/domain/plan/judgeRun.ts'
import { CONDITION_IDS } from '../../../src/domain/plan/model.ts'
import { PAIN_RULES } from '../../../src/domain/plan/painRules.ts'
import { verdictReason, verdictWords } from '../../../src/words/pain-check.ts'
import { bandsOf, FAMILIES, FAMILY_GROUPS } from '../../../src/words/pain-families.ts'

describe('the list of families', () => {
  it('cuts the scale from 0 to 10 into three bands without a gap', () => {
    for (const family of FAMILIES)
      expect(bandsOf(PAIN_RULES[family]).reduce((sum, { numbers }) => sum + numbers, 0)).toBe(11)
  })

  it('has a width in the style sheet for every band that is drawn', () => {
    const sheet = readFileSync('src/components/prose/painFamilies.css', 'utf8')
    const drawn = FAMILIES.flatMap((family) => bandsOf(PAIN_RULES[family]).slice(0, 2))
    const missing = drawn.filter(({ numbers }) => numbers > 1 && !sheet.includes(`.wide-${numbers} {`))
    expect(missing).toEqual([])
  })

  it('puts each family into one group', () => {
    expect(FAMILY_GROUPS.flatMap(({ families }) => families).toSorted()).toEqual(FAMILIES.toSorted())
  })
})

describe('the words of a verdict', () => {
  const said = FAMILIES.flatMap((family) =>
    [0, 1, 2, 3, 4, 6].flatMap((painDuring) =>
      [null, 0, 1, 5].map((painNextMorning) => judgeRun(family, { painDuring, painNextMorning })),
    ),
  )

  it('say what to do and why, whole', () => {
    for (const verdict of said) {
      const { word, title, todo } = verdictWords(verdict)
      const text = [word, title, todo, ...verdict.because.map((reason) => verdictReason(reason))].join(' ')
      expect(text).not.toMatch(/undefined|NaN|null|object/)
    }
  })

  it('name the stages that the family asks for', () => {
    for (const family of FAMILIES) {
      const { title } = verdictWords(judgeRun(family, { painDuring: 10, painNextMorning: 10 }))
      expect(title).toContain(`go back ${PAIN_RULES[family].stagesBack} stage`)
    }
  })
})

describe('the form', () => {
  const form = (more: Partial<PainForm>): PainForm => ({ ...formFrom({}), ...more })

  it('waits for the pain, unless a sign decides without it', () => {
    expect(verdictOf(form({ stopped: 'knee' }))).toBeNull()
    expect(verdictOf(form({ during: '0' }))).toBeNull()
    expect(verdictOf(form({ stopped: 'knee', ticked: ['limp'] }))?.colour).toBe('red')
    expect(verdictOf(form({ ticked: ['nightPain'] }))?.colour).toBe('refer')
  })

  it('takes the family from every reason to stop that the plan knows', () => {
    for (const named of CONDITION_IDS)
      expect(PAIN_RULES[familyOf(formFrom({ stopped: 'named', named }))]).toBeDefined()
    expect(formFrom({ stopped: 'baby' }).stopped).toBe('pelvic')
    expect(formFrom({ stopped: 'unnamed', place: 'unknown' }).stopped).toBe('bone')
  })

  it('reads a usual morning that is no number from 0 to 10 as 0', () => {
    for (const morningBase of ['', 'a lot', '11', '2.5', '-1'])
      expect(formFrom({ morningBase }).usual).toBe('0')
    expect(formFrom({ morningBase: ' 3 ' }).usual).toBe('3')
  })
})
