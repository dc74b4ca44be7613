import type { PainFamily } from './model.ts'

/** One family's bounds: worst pain during a run, and how far the next morning may lie over the usual one. */
export interface PainRule {
  readonly green: PainBounds
  readonly amber: PainBounds
  /** Stages back after more than amber. */
  readonly stagesBack: 1 | 2
}

export interface PainBounds {
  /** Highest pain of 10 while running. */
  readonly during: number
  /** Highest rise of 10 over the usual morning; `none`: the morning must be without pain. */
  readonly morning: number | 'none'
}

const rule = (green: PainBounds, amber: PainBounds, stagesBack: 1 | 2): PainRule => ({
  green,
  amber,
  stagesBack,
})
const at = (during: number, morning: PainBounds['morning'] = 0): PainBounds => ({ during, morning })

/** What a run's pain means, by family (R-11 and section 6 of the contract). The exact numbers are our rule. */
export const PAIN_RULES: Readonly<Record<PainFamily, PainRule>> = {
  bone: rule(at(0, 'none'), at(1, 'none'), 2),
  shin: rule(at(2), at(4), 1),
  tendon: rule(at(3, 1), at(5), 1),
  knee: rule(at(2), at(3), 1),
  muscle: rule(at(1), at(2), 2),
  itb: rule(at(0), at(2), 2),
  ankle: rule(at(2), at(3), 1),
  pelvic: rule(at(2), at(3), 1),
  none: rule(at(2), at(3), 1),
}

/** Sources that shaped each family, in the register. Apart from the numbers, which travel to every phone. */
export const PAIN_SOURCES: Readonly<Record<PainFamily, readonly string[]>> = {
  bone: ['warden-2021', 'george-2024'],
  shin: ['moen-2012', 'yates-mtss'],
  tendon: ['silbernagel-2007', 'pain-monitoring-goom', 'sprague-2021'],
  knee: ['udel-progression-2018', 'rambaud-2018', 'esculier-2018'],
  muscle: ['green-2022'],
  itb: ['fredericson-2006'],
  ankle: ['heiderscheit-uw', 'arc-runwalk'],
  pelvic: ['goom-2019', 'deering-2024'],
  none: ['heiderscheit-uw', 'arc-runwalk'],
}

/** Full days without a run after a red one. */
export const RED_REST_DAYS = 2
