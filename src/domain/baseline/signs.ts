/** Signs that end a test at once, whatever its number. A test with one is never passed. */
export const SIGNS = [
  'limp',
  'swelling',
  'giving-way',
  'pelvic',
  'fall',
  'pinch',
  'cramp',
  'groin',
  'back-or-shoulder',
  'worse-morning',
] as const
export type Sign = (typeof SIGNS)[number]
