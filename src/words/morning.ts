import type { MorningEffect, MorningSign } from '../domain/calendar/openMornings.ts'
import type { Day } from '../domain/shared/days.ts'
import { weekdayAndDate } from './days.ts'
import { RUN_SIGNS } from './pain-families.ts'
import { answerWords } from './run-answer.ts'

export const MORNING = {
  title: (runDay: string, yesterday: boolean) =>
    yesterday
      ? `How is it this morning, after ${runDay}'s run?`
      : `How was the morning after ${runDay}'s run?`,
  legend: 'Pain that morning, at its worst',
  signs: 'Did any of these come overnight, or since?',
  signsHint: 'Tick all that fit. None is an answer too.',
  effects: 'What each answer does',
  anyPain: 'Any number',
  save: 'Save this answer',
  missing: 'Choose a number for the pain',
  rule: 'R-11',
} as const

export const signLabel = (sign: MorningSign): string => RUN_SIGNS[sign].label

/** "0 to 2", "3", "4 and more". */
export function painRange({ least, most }: MorningEffect): string {
  if (least === 0 && most === 10) return MORNING.anyPain
  if (least === most) return String(least)
  return most === 10 ? `${least} and more` : `${least} to ${most}`
}

/** What one group of answers does, short enough for a row. */
export function effectText({ answer }: MorningEffect): string {
  const { title, sentence } = answerWords(answer)
  return `${title}. ${sentence}`
}

/** What happens while the morning is not answered. */
export const waitingText = (until: Day): string =>
  `Not answered, the plan waits until ${weekdayAndDate(until)}: no stage goes up. After that the run counts as one to repeat.`
