import { RESULT_HOLDS_DAYS } from '../domain/baseline/marks.ts'
import type { GateReading } from '../domain/plan/readGates.ts'
import { listText } from './days.ts'

type Rule = GateReading['rule']

/** What the self-test says to the plan, gate by gate. */
export const GATES = {
  title: 'What this says to your plan',
  lead: 'Three rules of the plan read your tests. Your answers in the plan count too, and the stricter of the two holds.',
  closed: 'First comes your checklist. A sign on it holds, whatever the tests say.',
  toCheck: 'See the checklist',
  begin: (name: string) => `Do it now: ${name}`,
} as const

export const GATE_NAMES: Readonly<Record<Rule, string>> = {
  'R-02': 'The brisk walk',
  'R-03': 'The small movements',
  'R-04': 'The pace',
}

export const GATE_STATES: Readonly<Record<GateReading['state'], string>> = {
  passed: 'Passed',
  'not-yet': 'Not yet',
  'not-done': 'Not done',
  'not-asked': 'Not asked of you',
}

/** Where the planner's own reasons leave something to say. */
export const GATE_REMARKS: Readonly<Record<Rule, Partial<Record<GateReading['state'], string>>>> = {
  'R-02': {},
  'R-03': {
    passed: 'All that is asked of you here was reached.',
    'not-asked': 'For what stopped you, the plan asks for no such movements.',
  },
  'R-04': {
    passed: 'No result of the hurt side is under its goal. So no test slows your plan.',
    'not-done': 'So far no test slows your plan.',
    'not-asked': 'No side is hurt, so the tests choose exercises and leave the pace alone.',
  },
}

/** What to do about a gate that has not passed. */
export const GATE_NEXT: Readonly<Record<Rule, string>> = {
  'R-02': 'Next, see your plan. It lays out walks that start from what you can do now.',
  'R-03': 'Next, keep walking and work on what is listed below. Then test again.',
  'R-04': 'It holds nothing back: each stage only takes more runs. Next, work on what is listed below.',
}

/** Tests of one gap, with the leg where it is one of the two. */
export interface Gap {
  readonly leg: string
  readonly names: readonly string[]
}

export const missingText = ({ leg, names }: Gap): string =>
  leg === '' ? `Not measured yet: ${listText(names)}.` : `Not measured yet on the ${leg}: ${listText(names)}.`

export const outdatedText = ({ leg, names }: Gap): string =>
  `${RESULT_HOLDS_DAYS} days old or more, so the plan asks again: ${listText(names)}${leg && `, ${leg}`}.`
