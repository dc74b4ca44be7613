import type { Note, NoteCode, NoteValues } from '../domain/calendar/model.ts'

/** What a person should know beside the plan. */
export const noteText = <C extends NoteCode>({ code, values }: Note<C>): string => SENTENCES[code](values)

const SENTENCES: { readonly [C in NoteCode]: (values: NoteValues[C]) => string } = {
  'build-phase-later': (v) =>
    `This plan ends at ${v.ladderMinutes} minutes. The build towards ${v.goalMinutes} minutes comes after it.`,
  'goal-out-of-reach': (v) =>
    `Within ${v.days} days this plan does not reach your goal. A limit or too few run days hold it back.`,
  'latest-end-unknown': () => 'Your limits leave the latest end open, so no dates are given.',
}
