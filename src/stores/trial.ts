import type { Answers } from '../domain/plan/answers.ts'
import type { PlanRequest } from '../domain/plan/request.ts'
import { agreedTo } from './agreement.ts'
import { $agreed, $today, screeningOn } from './builder.ts'
import { $measured } from './measured.ts'
import { requestFrom } from './plan.ts'
import { $answers } from './profile.ts'
import { $shelf } from './shelf.ts'
import { $told } from './told.ts'
import { putUndoably, type Undo } from './undoable.ts'

/** What the plan would be computed from, were these answers agreed to; null before anything was. */
export function requestWith(changes: Answers): PlanRequest | null {
  const [agreed, measured, told] = [$agreed.get(), $measured.get(), $told.get()]
  if (!agreed || !measured || measured === 'failed' || !told || told === 'failed') return null
  const answers = { ...agreed.answers, ...changes }
  const screening = screeningOn($shelf.get())
  return requestFrom({ agreed: { ...agreed, answers }, screening, today: $today.get(), measured, told })
}

/** Agrees to the plan with these answers changed. Other answers that were typed and not agreed to wait on. */
export function keepAnswers(changes: Answers): Undo {
  const answers = { ...$agreed.get()?.answers, ...changes }
  return putUndoably({ ...agreedTo(answers), 'plan.answers': { ...$answers.get(), ...changes } })
}
