import { describe, expect, it } from 'vitest'
import { guideFaults } from '../../tools/check-guides.ts'
import type { Shelf } from '../../tools/guides/claims.ts'

const SHELF: Shelf = {
  checked: new Map([
    ['seen-2020', 'yes'],
    ['part-2020', 'part'],
    ['unseen-2020', 'no'],
  ]),
  guides: new Set(['planted', 'other']),
  charts: new Map([
    ['steps', ['seen-2020']],
    ['heard', ['part-2020']],
  ]),
}

/** A short how-to with one recorded claim; `matter` adds lines of front matter. */
function faultsOf(body: string, matter = ''): readonly string[] {
  const text = `---\nkind: how-to\n${matter}\n---\n\n${body}\n`
  return guideFaults('planted.mdx', text, SHELF).map((fault) => `${fault.line} ${fault.level}: ${fault.what}`)
}

const CLAIM =
  'sources: [seen-2020]\nclaims:\n  - id: small\n    text: In a trial of 38 people, it did no harm.\n    sources: [seen-2020]'
const words = (count: number): string => `${Array.from({ length: count }, () => 'go').join(' ')}.`

describe('a page without a fault', () => {
  it('passes: claims, house numbers, lists and tools', () => {
    const body = [
      '## How far can you go?',
      'Run 3km (1.9 miles). <Claim id="small" />',
      'Walk for <HouseNumber of="walk" /> minutes. Rate your pain from 0 to 10. Was it 2 out of 10?',
      '- Walk for 5 minutes\n- Run for 1 minute',
      '<PlanTool />',
    ].join('\n\n')
    expect(faultsOf(body, CLAIM)).toEqual([])
  })
})

describe('language', () => {
  it.each([
    ['a sentence of 21 words', words(21), '6 warn: a sentence of 21 words'],
    ['a sentence of 31 words', words(31), '6 fail: a sentence of 31 words'],
    ['a paragraph of 4 sentences', 'Go. Go on. Go. Stop.', '6 fail: a paragraph of 4 sentences'],
    ['an exclamation mark', 'Well done!', '6 fail: an exclamation mark'],
    ['a promise', 'It prevents most injuries.', '6 fail: "prevents most injur"'],
    ['a promise to avoid', 'So you avoid injury.', '6 fail: "avoid injur"'],
    ['a banned word', 'Mind your cadence.', '6 fail: "cadence"'],
    ['an empty link', 'For more, [click here](/guides/other/).', '6 fail: "click here"'],
    ['a banned word in a label', '<CareCard heading="No pain, no gain">', '6 fail: "No pain, no gain"'],
    ['one unit only', 'Run 5km today.', '6 fail: "5km" in one unit only'],
    ['a picture without text', '![](/a.png)', '6 fail: a picture without a text'],
    ['a title in capitals', '## How To Run?', '6 fail: "To" in the heading'],
    ['a heading that is a label', '## The benefits', '6 fail: the heading "The benefits"'],
  ])('finds %s', (_, body, fault) => {
    expect(faultsOf(body).join('\n')).toContain(fault)
  })

  it('counts "should" and points at the fourth', () => {
    const body = Array.from({ length: 4 }, () => 'You should walk.').join('\n\n')
    expect(faultsOf(body)).toEqual(['12 fail: "should" stands 4 times.'])
  })

  it('finds prose too hard to read', () => {
    const body = 'Gradual physiological adaptation necessitates individualised periodisation.'
    expect(faultsOf(body).join('\n')).toMatch(/1 fail: the reading grade is \d+/)
  })

  it('finds a guide too short or too long, and only warns where data adds words', () => {
    const guide = (body: string): readonly string[] =>
      guideFaults('planted.mdx', `---\nkind: guide\n---\n\n${body}`, SHELF).map(
        ({ level, what }) => `${level}: ${what}`,
      )
    expect(guide('Go.')).toEqual(['fail: the page has 1 words.'])
    expect(guide('Go.\n\n<Ladder stages={[1]} />')).toEqual(['warn: the page has 1 words.'])
    expect(guide(Array.from({ length: 1501 }, () => 'Go.').join('\n\n'))).toEqual([
      'fail: the page has 1501 words.',
    ])
  })

  it('finds banned words in the key messages', () => {
    expect(faultsOf('Go.', 'keyMessages: [Keep your streak.]')).toEqual(['3 fail: "streak".'])
  })
})

describe('claims', () => {
  it.each([
    [
      'a claim without a record',
      '<Claim id="lost">It may help.</Claim>',
      '',
      'the claim "lost" has no record',
    ],
    ['a record that is not used', 'Go.', CLAIM, 'the claim "small" stands nowhere on the page'],
    [
      'a claim that says something else',
      '<Claim id="small">It helps.</Claim>',
      CLAIM,
      'differs from its record',
    ],
    ['a source that does not exist', 'Go. <Source id="lost-1999" />', '', 'there is no source "lost-1999"'],
    ['a source nobody saw', 'Go. <Source id="unseen-2020" />', 'sources: [unseen-2020]', 'nobody has seen'],
    ['a source not listed', 'Go. <Source id="part-2020" />', '', '"part-2020" is cited but not listed'],
    ['a related guide that does not exist', 'Go.', 'related: [lost]', 'there is no other guide "lost"'],
    ['a guide related to itself', 'Go.', 'related: [planted]', 'there is no other guide "planted"'],
    ['a study without a source', 'A study of 38 runners found harm.', '', 'a number without its source'],
    ['a percentage without a source', 'About 20% get hurt.', '', 'a number without its source'],
    ['a share without a source', 'About 1 in 3 get hurt.', '', 'a number without its source'],
  ])('finds %s', (_, body, matter, fault) => {
    expect(faultsOf(body, matter).join('\n')).toContain(fault)
  })

  it('finds a claim that rests only on a source nobody saw', () => {
    const matter = CLAIM.replaceAll('seen-2020', 'unseen-2020')
    expect(faultsOf('<Claim id="small" />', matter).join('\n')).toContain('has no source that was seen')
  })

  it('accepts a number with its source in the same sentence', () => {
    expect(faultsOf('About 20% stop <Source id="part-2020" />.', 'sources: [part-2020]')).toEqual([])
  })
})

describe('charts', () => {
  const cited = 'sources: [seen-2020, part-2020]'

  it('accepts a chart whose sources were seen and are listed', () => {
    expect(faultsOf('<StudyChart of="steps" />', cited)).toEqual([])
  })

  it.each([
    ['a chart that does not exist', 'lost', cited, 'there is no chart "lost"'],
    ['a chart whose paper nobody saw', 'heard', cited, 'the chart "heard" rests on "part-2020", not seen'],
    ['a chart whose source is not listed', 'steps', '', 'the chart "steps" cites "seen-2020", not listed'],
  ])('finds %s', (_, name, matter, fault) => {
    expect(faultsOf(`<StudyChart of="${name}" />`, matter).join('\n')).toContain(fault)
  })
})
