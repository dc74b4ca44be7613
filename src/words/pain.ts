import { CONDITIONS } from '../domain/plan/conditions.ts'
import type { ConditionId, PainFamily } from '../domain/plan/model.ts'
import { PAIN_RULES, type PainBounds, RED_REST_DAYS } from '../domain/plan/painRules.ts'
import { countText } from './days.ts'

export interface OutcomeWords {
  readonly colour: 'go' | 'hold' | 'stop'
  readonly name: string
  readonly text: string
}

/** What a session can turn out to be, and what the plan does then, printed from the rule's own numbers. */
export function painRuleTexts(condition: ConditionId): readonly OutcomeWords[] {
  const { family } = CONDITIONS[condition]
  const { green, amber, stagesBack } = PAIN_RULES[family]
  const extra = EXTRA[family]
  return [
    { colour: 'go', name: 'It counts.', text: `${sentence(green)} The plan moves on.` },
    { colour: 'hold', name: 'Hold.', text: `${sentence(amber)} You do the same session again.` },
    {
      colour: 'stop',
      name: 'Step back.',
      text: `Anything more, a limp, swelling or giving way. Rest ${RED_REST_DAYS} days, then go back ${countText(stagesBack, 'step')}.`,
    },
    ...(extra ? [extra] : []),
  ]
}

/** When a run means a step back, in one sentence for a small card. */
export function stepBackText(condition: ConditionId): string {
  const { amber, stagesBack } = PAIN_RULES[CONDITIONS[condition].family]
  const morning = amber.morning === 'none' ? 'any pain the next morning' : 'a worse next morning'
  return `Pain over ${amber.during} of 10 on a run, or ${morning}: rest ${RED_REST_DAYS} days, then go back ${countText(stagesBack, 'stage')}.`
}

function sentence({ during, morning }: PainBounds): string {
  const while_ = during === 0 ? 'No pain while you run' : `Pain up to ${during} of 10 while you run`
  if (morning === 'none') return `${while_}, none that evening and none the next morning.`
  if (morning === 0) return `${while_}, and the next morning no worse than usual.`
  return `${while_}, and the next morning at most ${morning} over your usual.`
}

/** Signs that end the plan until a clinician has looked, where a family has its own. */
const BONE_SIGNS = {
  colour: 'stop',
  name: 'Stop the plan.',
  text: 'One sore spot on the bone, or pain at night. See a clinician before the next run.',
} as const
const EXTRA: Readonly<Partial<Record<PainFamily, OutcomeWords>>> = {
  bone: BONE_SIGNS,
  shin: BONE_SIGNS,
  pelvic: {
    colour: 'stop',
    name: 'Back to walking.',
    text: 'Leaking, heaviness, a bulge or bleeding. Twice: see a pelvic-health clinician.',
  },
}
