/** How well a rule is founded: the label on the page, and what it means. */
export const STRENGTH = {
  'tested in trials': 'Groups of people were compared, and chance chose who was in which.',
  'seen in studies of runners': 'Runners were watched over time. That shows links, not causes.',
  'measured in a laboratory': 'Forces and movements were measured. That does not show fewer injuries.',
  'experts agree': 'A group of experts was asked in an orderly way and agreed.',
  'experts advise': 'Clinics and single experts advise it. It was not tested on its own.',
  'our rule': 'We chose it, with the sources in view. Nobody has tested it.',
} as const

export const RULES = {
  title: 'The rules of the plan',
  description:
    'Every rule the planner follows: what it does, how well it is founded, what it never does, and its sources.',
  lead: 'The planner follows these rules and no others. Each says what it does, how sure anyone can be, and what it never does.',
  limit:
    'No published run-walk table has been tested in a trial as a table. Neither has ours. A clinician who knows you comes first.',
  marks: 'How well a rule is founded',
  all: 'All rules',
  rule: 'Rule',
  figures: 'The numbers the planner uses',
  why: 'Why this rule?',
  never: 'What does it never do?',
  disagree: 'Where do sources differ?',
  sources: 'Which sources is it based on?',
  uses: 'Where is it used?',
  unused: 'No tool on this site goes by it yet. It says what one will have to keep to.',
  unusedMark: 'not in use yet',
  needsLog:
    'The planner goes by it once it has a log of runs. The pages for writing down your runs come later.',
  needsLogMark: 'once runs are written down',
} as const

/** The way from a decision to its rule. */
export const ruleLinkText = (id: string): string => `Rule ${id}`
