import type { Because } from '../../domain/shared/because.ts'
import { gateReasonText } from '../../words/gate-reasons.ts'

export interface UnderGoalProps {
  readonly because: readonly Because[]
}

/** Self-tests under their goal, which keep the pace careful. Only a plan with a self-test shows them. */
export const UnderGoal = ({ because }: UnderGoalProps) => <p>{because.map(gateReasonText).join(' ')}</p>
