import type { RunVerdict, VerdictCode, VerdictReason } from '../domain/plan/judgeRun.ts'
import type { PainFamily } from '../domain/plan/model.ts'
import { RED_REST_DAYS } from '../domain/plan/painRules.ts'
import { capital } from './capital.ts'
import { countText, listText } from './days.ts'
import { FAMILIES, FAMILY_WORDS, RUN_SIGNS } from './pain-families.ts'

export const PAIN_CHECK = {
  title: "Check today's pain",
  kept: 'Not saved. It stays on this page.',
  noScript:
    'Check your pain with the list above. The tool that stands here does the same, and needs JavaScript.',
  stopped: 'What stopped you running?',
  choose: 'Choose what fits best',
  fromPlan: 'Taken from your plan on this device.',
  strictest: 'Then the strictest rule holds, the one for bone.',
  clinician: 'Run only once a clinician has agreed to it.',
  during: 'Worst pain during the run',
  morning: 'Pain the next morning',
  notYet: 'Not yet',
  usual: 'Pain on a usual morning, before the plan',
  signs: 'Did you notice any of these?',
  signsHint: 'Tick all that fit. None is an answer too.',
  evening: 'It hurt that evening, even a little',
  first: 'Choose what stopped you, and the worst pain. The answer stands here.',
  why: 'Why? See the pain rule',
  check: 'Answer the checklist: it says how soon',
} as const

/** What stopped you: a family of limits each, and not knowing. */
export const STOPPED_CHOICES: readonly { readonly value: PainFamily | 'unknown'; readonly label: string }[] =
  [
    ...FAMILIES.map((family) => ({ value: family, label: choiceLabel(family) })),
    { value: 'unknown', label: 'I do not know' },
  ]

/** What a choice covers, as a sentence of its own; empty where its name says it all. */
export function stoppedDetail(stopped: PainFamily | 'unknown' | ''): string {
  if (stopped === 'unknown' || stopped === '') return ''
  const { detail } = FAMILY_WORDS[stopped]
  return detail ? `${capital(detail)}.` : ''
}

function choiceLabel(family: PainFamily): string {
  const { name, detail } = FAMILY_WORDS[family]
  return detail ? `${name} (${detail})` : name
}

/** The boxes of the form. */
export const TICK_LABELS: Readonly<Record<keyof typeof RUN_SIGNS | 'painEvening', string>> = {
  limp: RUN_SIGNS.limp.label,
  swelling: RUN_SIGNS.swelling.label,
  givingWay: RUN_SIGNS.givingWay.label,
  pelvicSign: RUN_SIGNS.pelvicSign.label,
  painEvening: PAIN_CHECK.evening,
  boneSpot: RUN_SIGNS.boneSpot.label,
  nightPain: RUN_SIGNS.nightPain.label,
}

interface VerdictWords {
  readonly light: 'go' | 'hold' | 'stop' | 'wait'
  readonly word: string
  readonly title: string
  readonly todo: string
}

/** What a verdict asks for. */
export function verdictWords(verdict: RunVerdict): VerdictWords {
  if (verdict.colour === 'green') return GO
  if (verdict.colour === 'amber') return EASE
  if (verdict.colour === 'open') return { ...WAIT, todo: SO_FAR[verdict.soFar] }
  return verdict.colour === 'refer' ? REFER : redWords(verdict.back)
}

const GO: VerdictWords = {
  light: 'go',
  word: 'Go',
  title: 'This run counts',
  todo: 'Keep your rest days, then do the next session.',
}
const EASE: VerdictWords = {
  light: 'hold',
  word: 'Ease',
  title: 'Do the same session again',
  todo: 'Keep your rest days first. Add nothing to it.',
}
const WAIT = { light: 'wait', word: 'Wait', title: 'Look again the next morning' } as const
const SO_FAR = {
  green: 'So far it is a go. No step up before the morning is answered.',
  amber: 'So far it is an ease: the same session again at best. A worse morning makes it a stop.',
} as const

const REFER: VerdictWords = {
  light: 'stop',
  word: 'Stop and ask',
  title: 'See a clinician before the next run',
  todo: 'Do not run until they have looked. Walk only as far as it does not hurt.',
}

function redWords(back: 1 | 2 | 'walking'): VerdictWords {
  const stop = { light: 'stop', word: 'Stop' } as const
  if (back === 'walking')
    return {
      ...stop,
      title: 'Go back to walking',
      todo: 'If it happens twice, see a pelvic-health clinician.',
    }
  return {
    ...stop,
    title: `Rest ${RED_REST_DAYS} full days, then go back ${countText(back, 'stage')}`,
    todo: 'Walk only as far as it does not hurt. Do not make up for it later.',
  }
}

const noticed = (signs: readonly (keyof typeof RUN_SIGNS)[]): string =>
  `You noticed ${listText(signs.map((sign) => RUN_SIGNS[sign].noun))}.`

/** Why a run has its colour, by reason. */
export const VERDICT_SENTENCES: {
  readonly [C in VerdictCode]: (values: VerdictReason<C>['values']) => string
} = {
  'refer-sign': ({ signs }) => noticed(signs),
  'pelvic-sign': () => noticed(['pelvicSign']),
  'red-sign': ({ signs }) => noticed(signs),
  'during-red': ({ pain, limit }) => `Pain of ${pain} during the run is over the limit of ${limit}.`,
  'evening-red': () => 'After a bone injury the evening must be without pain too.',
  'morning-red': ({ pain, limit }) => `Pain of ${pain} the next morning is over the limit of ${limit}.`,
  'morning-open': () => 'The next morning is part of the rule.',
  'during-amber': ({ pain, limit }) =>
    `Pain of ${pain} during the run is past go. Stop begins at ${limit + 1}.`,
  'within-green': ({ limit }) =>
    limit === 0
      ? 'There was no pain during the run, and the next morning was good.'
      : `The run stayed at ${limit} or less, and the next morning was good.`,
}

/** Why, with the numbers it was decided by. */
export const verdictReason = <C extends VerdictCode>({ code, values }: VerdictReason<C>): string =>
  VERDICT_SENTENCES[code](values)
