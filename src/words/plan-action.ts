import type { Position } from '../domain/plan/model.ts'

/** What the plan answers, in a few words. Why stands in its reason. */
export const ACTION_WORDS: Readonly<Record<Position['action'], string>> = {
  start: 'Your plan begins',
  advance: 'Your plan goes on',
  repeat: 'The same stage again',
  'await-morning': 'Your plan waits for the morning',
  'step-back': 'Your plan goes back a step',
  rest: 'Your plan rests',
  refer: 'Your plan stops until a clinician has looked',
  finished: 'You are where you wanted to be',
}
