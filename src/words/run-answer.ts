import type { RunAnswer } from '../domain/calendar/past.ts'
import type { ReasonCode } from '../domain/shared/reasons.ts'
import { weekdayAndDate } from './days.ts'

export interface AnswerWords {
  readonly light: 'go' | 'hold' | 'stop' | 'wait'
  /** One word for what the plan does. */
  readonly word: string
  readonly title: string
  readonly sentence: string
}

/** Reasons for which a repeated stage is the plain way on and no step to do again. */
const COUNTED: readonly ReasonCode[] = ['run-clean', 'run-half-next', 'build-run']
const WENT_WELL: readonly ReasonCode[] = ['run-uncounted', 'run-below-due', 'rise-waits']

/** What the plan answers to a run, in one calm sentence. */
export function answerWords(answer: RunAnswer): AnswerWords {
  if (answer.action === 'repeat') return repeatWords(answer)
  if (answer.action === 'step-back') return stepBackWords(answer)
  return { ...ANSWERS[answer.action], ...(answer.action === 'advance' && risen(answer)) }
}

const ANSWERS = {
  start: { light: 'go', word: 'Starts', title: 'Your plan begins', sentence: 'The first session is next.' },
  advance: { light: 'go', word: 'Goes on', title: 'The plan goes on', sentence: '' },
  'await-morning': {
    light: 'wait',
    word: 'Waits',
    title: 'The plan waits for the next morning',
    sentence: 'The next morning is part of the run. Until you answer it, no stage goes up.',
  },
  rest: { light: 'hold', word: 'Rests', title: 'The plan rests', sentence: 'No run for now.' },
  refer: {
    light: 'stop',
    word: 'Stops',
    title: 'The plan stops: see a clinician',
    sentence: 'Do not run until a clinician has looked.',
  },
  finished: {
    light: 'go',
    word: 'Done',
    title: 'You reached your goal',
    sentence: 'What comes now is yours to choose. Your plan says what to keep.',
  },
} as const

const risen = ({ stage }: RunAnswer) => ({
  sentence: `That run was good, and so was the morning. Stage ${stage} is next.`,
})

function repeatWords({ because: [{ code }], stage }: RunAnswer): AnswerWords {
  const again = `Stage ${stage} comes once more.`
  if (COUNTED.includes(code))
    return { light: 'go', word: 'Goes on', title: 'That run counts', sentence: `It went well. ${again}` }
  if (WENT_WELL.includes(code))
    return { light: 'go', word: 'Repeats', title: 'The same stage again', sentence: `It went well. ${again}` }
  return {
    light: 'hold',
    word: 'Repeats',
    title: 'The same session again',
    sentence: `${again} Your body gets a little more time.`,
  }
}

function stepBackWords({ because, from, stage }: RunAnswer): AnswerWords {
  const until = because.find((reason) => reason.code === 'step-back')?.values.until
  const rest = until ? `No run before ${weekdayAndDate(until)}.` : 'Rest from running first.'
  const stepBack = { light: 'stop', word: 'Steps back', title: 'Rest first, then a step back' } as const
  if (stage === 0) return { ...stepBack, sentence: `${rest} Then walk on your run days.` }
  if (stage < from) return { ...stepBack, sentence: `${rest} Then go on from stage ${stage}.` }
  return {
    light: 'stop',
    word: 'Rests',
    title: 'Rest first, then begin the stage again',
    sentence: `${rest} Then stage ${stage} begins again.`,
  }
}

export const ANSWER = {
  overline: (weekday: string) => `After ${weekday}'s run`,
  overlineToday: "After today's run",
  why: 'Why?',
  missed: 'And before that run',
  next: 'What comes next',
} as const
