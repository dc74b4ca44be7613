import type { ConditionId } from './model.ts'

/** Whose rules a place borrows when no clinician has named the injury. `clinician`: none of ours is careful enough. */
export type PlaceRules = ConditionId | 'clinician'

export interface Place {
  readonly id: string
  readonly group: 'front' | 'back'
  /** Bone lies close under the skin here, so pain of unknown kind is looked at before any run. */
  readonly bone: boolean
  /** Neither left nor right. */
  readonly midline: boolean
  readonly rules: PlaceRules
}

const front = (id: string, rules: PlaceRules): Place => ({
  id,
  group: 'front',
  bone: false,
  midline: false,
  rules,
})
const back = (id: string, rules: PlaceRules): Place => ({ ...front(id, rules), group: 'back' })
const bone = (place: Place): Place => ({ ...place, bone: true })
const midline = (place: Place): Place => ({ ...place, midline: true })

/**
 * Where it hurts, and the rules we borrow for it. Our rule: a place names no disease; where two sets of rules could
 * fit, the stricter one stands here, and a bony place or one without a set of its own waits for a clinician.
 */
export const PLACES: readonly Place[] = [
  bone(front('hip-front', 'clinician')),
  front('thigh-front', 'hamstring-strain'),
  front('knee-front', 'patellofemoral'),
  front('knee-outer', 'itb'),
  front('knee-inner', 'patellofemoral'),
  bone(front('shin-front', 'clinician')),
  bone(front('shin-inner', 'clinician')),
  front('ankle-front', 'ankle-sprain'),
  bone(front('ankle-outer', 'clinician')),
  bone(front('ankle-inner', 'clinician')),
  bone(front('foot-top', 'clinician')),
  bone(front('foot-outer', 'clinician')),
  front('toes', 'clinician'),
  midline(back('low-back', 'clinician')),
  bone(midline(back('pelvis', 'clinician'))),
  back('buttock', 'gluteal'),
  back('hip-outer', 'gluteal'),
  back('hamstring', 'hamstring-strain'),
  back('knee-back', 'clinician'),
  back('calf', 'calf-strain'),
  back('achilles', 'achilles'),
  bone(back('heel-bone', 'clinician')),
  back('heel-under', 'plantar-heel'),
  back('arch', 'plantar-heel'),
  bone(back('ball-of-foot', 'clinician')),
]

const placeBy = (id: string): Place | undefined => PLACES.find((place) => place.id === id)

/** The bone question belongs to a bony place whatever the number, and to one that nobody can name. */
export const asksBone = (placeId: string): boolean => placeBy(placeId)?.bone ?? true

export const hasSides = (placeId: string): boolean => placeBy(placeId)?.midline === false

/** How it behaves, in the person's words. More than one may fit. */
const FEELS = ['bone-spot', 'rest-night', 'sudden', 'stiff-start', 'none', 'unknown'] as const
export type Feel = (typeof FEELS)[number]

/** Signs after which no set of rules is borrowed, wherever it hurts. Not knowing counts as one of them. */
const CLINICIAN_FEELS: readonly string[] = ['bone-spot', 'rest-night', 'unknown']
/** A sudden pull belongs to a muscle. Anywhere else it is looked at first. */
const SUDDEN_RULES: readonly PlaceRules[] = ['calf-strain', 'hamstring-strain']

/** The rules to borrow for a place and how it feels. Unknown on either side is the stricter path. */
export function rulesForPlace(placeId: string, feels: readonly string[]): PlaceRules {
  const place = placeBy(placeId)
  if (!place || place.bone || feels.some((feel) => CLINICIAN_FEELS.includes(feel))) return 'clinician'
  if (feels.includes('sudden') && !SUDDEN_RULES.includes(place.rules)) return 'clinician'
  return place.rules
}

/** Sites of bone stress, by what their usual course asks for (C-02 and C-03). A site not known is read as high-risk. */
export const BONE_SITES = [
  { id: 'inner-shin', risk: 'low' },
  { id: 'fibula', risk: 'low' },
  { id: 'middle-foot', risk: 'low' },
  { id: 'pubic-bone', risk: 'low' },
  { id: 'hip-neck', risk: 'high' },
  { id: 'front-shin', risk: 'high' },
  { id: 'navicular', risk: 'high' },
  { id: 'fifth-metatarsal', risk: 'high' },
  { id: 'talus', risk: 'high' },
  { id: 'inner-ankle', risk: 'high' },
  { id: 'big-toe', risk: 'high' },
  { id: 'kneecap', risk: 'high' },
  { id: 'unknown', risk: 'high' },
] as const
