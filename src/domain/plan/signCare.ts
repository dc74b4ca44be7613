import type { FlagGroup, FlagId } from '../screening/model.ts'
import { FLAGS } from '../screening/rules.ts'
import type { RedSign, ReferSign } from './judgeRun.ts'

export type RunSign = RedSign | ReferSign | 'pelvicSign'

/** The question of the checklist that each sign of a run answers with yes. Our rule: it is as urgent here as there. */
const SIGN_FLAGS: Readonly<Record<RunSign, FlagId>> = {
  boneSpot: 'D-06',
  nightPain: 'D-25',
  givingWay: 'D-22',
  swelling: 'D-22',
  pelvicSign: 'D-12',
  limp: 'D-30',
}

/** Deep pain here, with a sore spot, asks for an urgent appointment (D-08). */
export const DEEP_HIP: { readonly place: string; readonly flag: FlagId } = {
  place: 'hip-front',
  flag: 'D-08',
}

export const SIGNS = Object.keys(SIGN_FLAGS) as readonly RunSign[]

/** How urgent signs are together, and those that make them so. */
export interface SignCare {
  readonly group: FlagGroup
  readonly signs: readonly RunSign[]
}

/** The most urgent advice that the signs ask for, with all of them; null without a sign. */
export function careFor(signs: readonly RunSign[]): SignCare | null {
  const groups = signs.map((sign) => FLAGS.find(({ id }) => id === SIGN_FLAGS[sign])?.group)
  const group = FLAGS.find((flag) => groups.includes(flag.group))?.group
  return group ? { group, signs } : null
}
