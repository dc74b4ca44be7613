import type { ConditionId } from '../../domain/plan/model.ts'
import { BORROWED_NAMES, borrowedText } from '../../words/plan-borrowed.ts'

export interface BorrowedProps {
  readonly condition: ConditionId
}

/** Whose rules an injury that nobody has named follows. */
export const Borrowed = ({ condition }: BorrowedProps) => (
  <p class="soft">{borrowedText(BORROWED_NAMES[condition] ?? condition)}</p>
)
