import type { Note, NoteCode, NoteValues } from '../domain/calendar/model.ts'
import { dateText, listText } from './days.ts'

/** What a person should know beside the plan. */
export const noteText = <C extends NoteCode>({ code, values }: Note<C>): string => SENTENCES[code](values)

const SENTENCES: { readonly [C in NoteCode]: (values: NoteValues[C]) => string } = {
  'goal-out-of-reach': (v) =>
    `With these limits or run days the plan does not reach your goal within ${v.days} days. Ask your clinician when a limit may change.`,
  'latest-end-unknown': () =>
    'This plan reaches your goal. How long it takes depends on your limits, so there is no date yet.',
  'two-runs-a-day': (v) =>
    `Your log holds two runs on ${dateText(v.date)}. Both were read, and only the first can count.`,
  'run-before-start': (v) =>
    `The run of ${dateText(v.date)} came before the plan began. It shows what you can run, and does not count as clean.`,
  'move-to-same-day': (v) => `The run of ${dateText(v.date)} was moved to the same day, so nothing changed.`,
  'own-steps-over-cap': (v) =>
    v.stages.length === 1
      ? `Stage ${v.stages[0]} of your table asks for a bigger step than our rule allows. The plan cuts it first. Ask who gave it to you.`
      : `Stages ${listText(v.stages.map(String))} of your table ask for bigger steps than our rule allows. The plan cuts them first. Ask who gave it to you.`,
}
