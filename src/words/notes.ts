import type { Note, NoteCode, NoteValues } from '../domain/calendar/model.ts'

/** What a person should know beside the plan. */
export const noteText = <C extends NoteCode>({ code, values }: Note<C>): string => SENTENCES[code](values)

const SENTENCES: { readonly [C in NoteCode]: (values: NoteValues[C]) => string } = {
  'build-phase-later': (v) =>
    `This plan takes you to ${v.ladderMinutes} minutes. The way on to ${v.goalMinutes} minutes comes after it.`,
  'goal-out-of-reach': (v) =>
    `With these limits or run days the plan does not reach your goal within ${v.days} days. Ask your clinician when a limit may change.`,
  'latest-end-unknown': () =>
    'This plan reaches your goal. How long it takes depends on your limits, so there is no date yet.',
}
