import { type EntryField, type EntryForm, signsIn } from '../../../domain/log/form.ts'
import type { LogEntry } from '../../../domain/log/model.ts'
import { RED_SIGNS, REFER_SIGNS } from '../../../domain/plan/judgeRun.ts'
import type { RunSign } from '../../../domain/plan/signCare.ts'

/** The signs that a form tells of. Not being sure of a sore spot counts as feeling it. */
export function signsNoticed(form: EntryForm, asked: readonly EntryField[]): readonly RunSign[] {
  const spot = form.bone === 'yes' || (asked.includes('bone') && form.bone === 'unsure')
  return [...(spot ? (['boneSpot'] as const) : []), ...signsIn(form)]
}

/** The signs of a run that was saved. */
export const signsOf = (entry: LogEntry): readonly RunSign[] =>
  entry.kind === 'run'
    ? [...REFER_SIGNS, ...RED_SIGNS, 'pelvicSign' as const].filter((sign) => entry[sign])
    : []
