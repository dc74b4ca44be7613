/** Trying out other answers. */
export const WHAT_IF = {
  title: 'What if?',
  lead: 'Try a change and see it beside your plan. Nothing counts until you keep it.',
  what: 'What would you change?',
  kinds: {
    'run-days': 'Other run days',
    goal: 'Another goal',
    start: 'Start later',
    move: 'Move a run',
    pause: 'Pause',
    limits: 'Limits from a clinician',
    table: 'Your own table',
  },
  runDays: 'Which days could you run?',
  goal: 'Minutes without a break, 10 to 180',
  goalUnit: 'minutes',
  start: 'First day you could run',
  elsewhere: 'This has a page of its own, with the same view of both plans.',
  go: 'Go there',
  done: {
    'run-days': 'Your run days are changed.',
    goal: 'Your goal is changed.',
    start: 'Your first day is changed.',
  },
} as const

export type WhatIfKind = keyof typeof WHAT_IF.kinds
/** A change of the answers themselves. */
export type AnswerKind = keyof typeof WHAT_IF.done
