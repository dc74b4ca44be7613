import { describe, expect, it } from 'vitest'
import { isUsed, usesOf } from '../../../src/components/sources/usedBy.ts'
import { SELF_TESTS } from '../../../src/domain/baseline/tests.ts'
import { SOURCED_FLAGS } from '../../../src/domain/screening/sources.ts'
import { exercises, guides, rules, sources } from '../../content/shelves.ts'

const reference = (id: string) => ({ id })

/** The real content, as the pages hand it over. */
const SHELF = {
  rules: [...rules].map(([id, data]) => ({ id, data: { ...data, sources: data.sources.map(reference) } })),
  guides: [...guides].map(([id, data]) => ({
    id,
    data: {
      ...data,
      sources: data.sources.map(reference),
      claims: data.claims.map((claim) => ({ ...claim, sources: claim.sources.map(reference) })),
    },
  })),
  flags: SOURCED_FLAGS,
  tests: SELF_TESTS,
  exercises: [...exercises].map(([id, data]) => ({
    id,
    data: {
      name: data.name,
      dose: { sources: data.dose.sources.map(reference) },
      goal: data.goal && { sources: data.goal.sources.map(reference) },
      evidence: data.evidence.map((claim) => ({ sources: claim.sources.map(reference) })),
    },
  })),
}

describe('where a source is used', () => {
  it('names the rules by their numbers, and the guide with the claim itself', () => {
    const { rules: byNumber, guides: inGuides, flags } = usesOf('frandsen-2025', SHELF)
    expect(byNumber.map(({ number }) => number)).toEqual(['R-07', 'R-12', 'R-14', 'R-15'])
    expect(byNumber[2]).toEqual({ href: '/rules/r-14/', number: 'R-14', title: 'No sudden long run' })
    const whole = inGuides.find(({ href }) => href === '/guides/return-to-running-guide/')
    expect(whole?.claims.map(({ id }) => id)).toEqual(['longest-run'])
    expect(flags).toEqual([])
  })

  it('names the questions of the checklist', () => {
    expect(usesOf('acc-sca', SHELF).flags).toEqual(['D-01', 'D-10'])
  })

  it('names the self-tests', () => {
    expect(usesOf('hoch-2011', SHELF).tests).toEqual(['E-05'])
  })

  it('names a guide that has the source at a sign and no claim on it', () => {
    const guide = usesOf('goom-2019', SHELF).guides.find(({ href }) => href === '/guides/red-flags/')
    expect(guide?.claims).toEqual([])
  })

  it('names the exercises, by their dose, their goal or what was found', () => {
    const names = usesOf('rathleff-2015', SHELF).exercises.map(({ title }) => title)
    expect(names).toEqual(['Toes-on-towel heel raise'])
    expect(usesOf('ijspt-2022', SHELF).exercises).toContainEqual({
      href: '/exercises/side-plank/',
      title: 'Side plank',
    })
  })

  it('finds each use there is: no reference of the content is lost', () => {
    const all = [...sources.keys()].map((id) => usesOf(id, SHELF))
    const total = (count: (uses: (typeof all)[number]) => number) =>
      all.reduce((sum, uses) => sum + count(uses), 0)
    const claims = SHELF.guides.flatMap(({ data }) => data.claims)
    expect(total((uses) => uses.rules.length)).toBe(SHELF.rules.flatMap(({ data }) => data.sources).length)
    expect(total((uses) => uses.guides.flatMap((guide) => guide.claims).length)).toBe(
      claims.flatMap((claim) => claim.sources).length,
    )
    expect(total((uses) => uses.flags.length)).toBe(SOURCED_FLAGS.flatMap((flag) => flag.sources).length)
    expect(total((uses) => uses.tests.length)).toBe(SELF_TESTS.flatMap((test) => test.sources).length)
  })

  it('uses nothing that nobody has seen', () => {
    const unseen = [...sources].filter(([, { checked }]) => checked === 'no').map(([id]) => id)
    expect(unseen.length).toBeGreaterThan(0)
    expect(unseen.filter((id) => isUsed(usesOf(id, SHELF)))).toEqual([])
  })
})
