/** How much of a source we saw: in a word, and in a sentence. */
export const CHECKED = {
  yes: { word: 'Seen', sentence: 'We saw the abstract, the text or the page.' },
  part: { word: 'Seen in part', sentence: 'We saw some of it, or read it as others retell it.' },
  no: { word: 'Not seen', sentence: 'We know it from memory only, so nothing rests on it.' },
} as const

export const SOURCES = {
  title: 'Sources, A to Z',
  description:
    'Every study, guideline and handout behind the guides and the plan, with what it says and how far we read it.',
  lead: 'Every study, guideline and handout behind the guides and the plan. Each stands with what it says and how far we read it.',
  reading: 'Nobody here read every paper in full. Abstracts make up most of it.',
  marks: 'What the marks mean',
  letters: 'Letters',
  nameless: 'No author shown',
  people: 'people',
  finding: 'What it says, in figures',
  usedBy: 'Used by',
  count: (count: number) => `${count} sources`,
} as const

/** The page of one source. */
export const SOURCE_PAGE = {
  all: 'All sources, A to Z',
  source: 'Source',
  title: (name: string, title: string) => `${name}: ${title}`,
  description: (kind: string) =>
    `${kind}. What it says, how far we read it, and what on this site rests on it.`,
  finding: 'What does it say?',
  findingUnseen: 'What do we remember of it?',
  unseen: 'Do not take this as what the source says. We know it from memory only, and nothing rests on it.',
  checked: 'How far did we read it?',
  uses: 'Where do we use it?',
  unused: 'Nothing on this site rests on it yet.',
  guides: 'In guides',
  rules: 'In the rules of the plan',
  flags: 'In the red-flag checklist',
  tests: 'In the self-test',
  exercises: 'In the exercises',
  evidence: (grade: string) => `Evidence: ${grade}.`,
  shared: (others: number) =>
    others === 1 ? 'It rests on one other source too.' : `It rests on ${others} other sources too.`,
  mentioned: 'It stands at a sign or a word there. No claim rests on it.',
  otherNames: 'Other names in our notes:',
  read: 'Where can you read it?',
  noLink: 'We have no address for it. Search for its title.',
} as const

/** Leads from a place where a source is named to its page, and to the paper. */
export const SOURCE_LINKS = {
  about: 'About this source',
} as const
