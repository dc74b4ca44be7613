/** The parts of the report that a person may leave out, in the order of the page. */
export const SECTIONS = [
  'who',
  'flags',
  'load',
  'pain',
  'mornings',
  'tests',
  'changes',
  'limits',
  'medicines',
] as const
export type Section = (typeof SECTIONS)[number]
