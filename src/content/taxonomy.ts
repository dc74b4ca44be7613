/** The steps of the reading path, in order. */
export const PHASES = ['assess', 'prepare', 'run-walk', 'continuous', 'build', 'perform'] as const

/** What sort of page it is. */
export const KINDS = [
  'guide',
  'how-to',
  'plan',
  'injury-guide',
  'tool',
  'exercise',
  'faq',
  'glossary',
  'policy',
] as const

/** The shelves of the guides; a page stands on one. */
export const CATEGORIES = [
  'start-here',
  'assess',
  'strength-mobility',
  'training',
  'form',
  'shoes-surfaces',
  'recovery',
  'food-drink',
  'mindset',
  'clinician',
  'injuries',
  'special-returns',
  'racing',
  'trails-weather',
  'reference',
] as const

/** Whom a page was written for. */
export const AUDIENCES = [
  'long-break',
  'after-injury',
  'after-surgery',
  'postnatal',
  'after-illness',
  'older',
  'larger-body',
  'under-18-caution',
] as const

/** The parts of the body a page speaks of. */
export const BODY_PARTS = [
  'foot',
  'ankle',
  'achilles',
  'calf',
  'shin',
  'knee',
  'thigh-front',
  'hamstring',
  'groin',
  'hip',
  'pelvis',
  'back',
  'whole-body',
  'mind',
] as const

/** The closed list of tags: a tag that ends up on fewer than three pages is dropped. */
export const TAGS = [
  ...['easy-running', 'run-walk', 'intervals', 'tempo', 'long-run', 'hills', 'downhill', 'track', 'trail'],
  ...['marathon', 'half', '5k', 'heart-rate', 'step-rate', 'pain', 'soreness', 'sleep', 'hydration'],
  ...['carbohydrate', 'caffeine', 'weight', 'balance', 'plyometrics', 'core', 'hinge', 'squat', 'calf'],
  ...['shoes', 'surface', 'cold', 'heat', 'wind', 'night', 'commute', 'data', 'habit', 'stress', 'taper'],
  ...['recovery', 'kit'],
] as const

/** How far a claim can be trusted, in the words of the style guide's scale. */
export const STRENGTHS = ['strong', 'moderate', 'limited', 'expert-opinion', 'conflicting'] as const

/** How well a rule of the planner is founded. */
export const RULE_STRENGTHS = [
  'tested in trials',
  'seen in studies of runners',
  'measured in a laboratory',
  'experts agree',
  'experts advise',
  'our rule',
] as const

/** What the values of a chart are counted in. */
export const CHART_UNITS = [
  'seconds',
  'minutes',
  'days',
  'repetitions',
  'centimetres',
  'percent',
  'deviations',
] as const
