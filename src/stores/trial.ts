import type { Answers } from '../domain/plan/answers.ts'
import type { Limit } from '../domain/plan/limit.ts'
import type { Progression } from '../domain/plan/ownTable.ts'
import type { PlanRequest } from '../domain/plan/request.ts'
import { agreedTo } from './agreement.ts'
import { $agreed, $lastScreening, $today } from './builder.ts'
import { $measured } from './measured.ts'
import { requestFrom } from './plan.ts'
import { $answers } from './profile.ts'
import { $told } from './told.ts'
import { putUndoably, type Undo } from './undoable.ts'

/** What would be told otherwise. */
export interface Trial {
  readonly answers?: Answers
  /** All the limits there would be besides the one of the answers. */
  readonly limits?: readonly Limit[]
  /** Null: our ladder. */
  readonly progression?: Progression | null
}

/** What the plan would be computed from with these changes; null before anything was agreed. Nothing is kept. */
export function requestWith({ answers, limits, progression }: Trial): PlanRequest | null {
  const [agreed, measured, told] = [$agreed.get(), $measured.get(), $told.get()]
  if (!agreed || !measured || measured === 'failed' || !told || told === 'failed') return null
  return requestFrom({
    agreed: { ...agreed, answers: { ...agreed.answers, ...answers } },
    screening: $lastScreening.get(),
    today: $today.get(),
    measured,
    told: {
      ...told,
      limits: limits ?? told.limits,
      progression: progression === undefined ? told.progression : (progression ?? undefined),
    },
  })
}

/** Agrees to the plan with these answers changed. Other answers that were typed and not agreed to wait on. */
export function keepAnswers(changes: Answers): Undo {
  const answers = { ...$agreed.get()?.answers, ...changes }
  return putUndoably({ ...agreedTo(answers), 'plan.answers': { ...$answers.get(), ...changes } })
}
