/** How much of a source we saw: in a word, and in a sentence. */
export const CHECKED = {
  yes: { word: 'Seen', sentence: 'We saw the abstract, the text or the page.' },
  part: { word: 'Seen in part', sentence: 'We saw some of it, or read it as others retell it.' },
  no: { word: 'Not seen', sentence: 'We know it from memory only, so nothing rests on it.' },
} as const

export const SOURCES = {
  title: 'Sources, A to Z',
  description:
    'Every study, guideline and handout behind the guides and the plan, with what it found and how far we read it.',
  lead: 'Every study, guideline and handout behind the guides and the plan. Each says what it found and how far we read it.',
  reading: 'Nobody here read every paper in full. Abstracts make up most of it.',
  marks: 'What the marks mean',
  letters: 'Letters',
  nameless: 'No author shown',
  people: 'people',
  finding: 'What it found, in figures',
  usedBy: 'Used by',
  count: (count: number) => `${count} sources`,
} as const
