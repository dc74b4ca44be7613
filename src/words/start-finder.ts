import type { FoundStart, Lowering } from '../domain/plan/findStart.ts'
import type { ConditionId, StartColumn } from '../domain/plan/model.ts'
import type { TextFault } from '../domain/plan/readAnswer.ts'
import { CAREFUL_FROM_YEARS, POSTNATAL_WEEKS, WALK_GATE_MINUTES } from '../domain/plan/rules.ts'
import { days } from './counts.ts'

export const START_FINDER = {
  title: 'Where would a plan start?',
  kept: 'Not saved. It stays on this page.',
  noScript: 'Find your row in the list above. The tool that stands here does the same, and needs JavaScript.',
  count: 'How long ago was your last run?',
  unit: 'Days, weeks, months or years',
  stopped: 'What stopped you?',
  ranThirty: 'Before that, could you run for 30 minutes without a break?',
  first: 'Say how long ago, and what stopped you. The answer stands here.',
  ourRule: 'our rule',
  stage: (stage: number) => `Stage ${stage}`,
  lowerTitle: 'It can be lower',
  firstTitle: 'Before the first run',
  plan: 'Make your plan',
  why: 'Why? See the rule for the start',
} as const

export const STOPPED_BY: readonly { value: StartColumn; label: string; hint?: string }[] = [
  { value: 'break', label: 'A break, without an injury' },
  { value: 'tissue', label: 'A muscle, tendon or joint', hint: 'It has settled by now' },
  { value: 'slow', label: 'A bone, surgery or a baby' },
  { value: 'illness', label: 'An illness', hint: 'The symptoms are gone' },
]

export const UNIT_CHOICES = [
  { value: 'days', label: 'days' },
  { value: 'weeks', label: 'weeks' },
  { value: 'months', label: 'months' },
  { value: 'years', label: 'years' },
] as const

export const YES_NO = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No, or unsure' },
] as const

/** A number the rule cannot read, in a plain sentence. */
export function countFault(fault: TextFault): string {
  if (fault.code === 'out-of-bounds')
    return 'That is longer than anyone has waited. Check the number and the unit.'
  return fault.code === 'missing' ? START_FINDER.first : 'Write a whole number, such as 10.'
}

const KINDS: Readonly<Record<StartColumn, string>> = {
  break: 'After a break without an injury',
  tissue: 'After a settled muscle, tendon or joint injury',
  slow: 'After a bone injury, surgery or a baby',
  illness: 'After an illness',
}

/** Why this stage: the days and the kind that the table was read with. */
export const foundText = (column: StartColumn, daysOff: number): string =>
  `${KINDS[column]} and ${days(daysOff)} without a run, our table gives this stage.`

const WALK_FIRST = `A brisk walk of ${WALK_GATE_MINUTES} minutes comes first, and the checklist of warning signs.`

/** What has to be true before the first run, by what stopped the person. */
export const BEFORE_RUNNING: Readonly<Record<StartColumn, readonly string[]>> = {
  break: [WALK_FIRST],
  tissue: [WALK_FIRST],
  slow: [
    `A clinician must agree first. After a birth that holds until ${POSTNATAL_WEEKS} weeks.`,
    'For some bones we make no plan at all, such as the neck of the hip.',
    WALK_FIRST,
  ],
  illness: ['Heart or chest symptoms mean a clinician first.', WALK_FIRST],
}

const LOWERED_BY: Readonly<Record<Lowering, string>> = {
  'walks-little': 'If you do not walk regularly yet',
  'other-injury': 'If another injury came in the last year',
  sixty: `From ${CAREFUL_FROM_YEARS} years of age`,
  'gentler-weeks': 'If you choose gentler first weeks, for a body mass index over 30',
}

const INJURY_NAMES: Partial<Record<ConditionId, string>> = {
  mtss: 'shin splints',
  'hamstring-strain': 'a hamstring strain',
  'calf-strain': 'a calf strain',
  gluteal: 'outer hip pain',
}

/** What could start the plan lower, a line each; injuries with the same start share one. */
export function lowerTexts({ lower, lowerInjuries }: FoundStart): readonly string[] {
  const stages = [...new Set(lowerInjuries.map(({ stage }) => stage))]
  const injuries = stages.map((stage) => {
    const names = lowerInjuries.filter((other) => other.stage === stage).map(({ condition }) => condition)
    return `After ${names.map((name) => INJURY_NAMES[name] ?? name).join(' or ')}: stage ${stage}`
  })
  return [...lower.map(({ by, stage }) => `${LOWERED_BY[by]}: stage ${stage}`), ...injuries]
}
