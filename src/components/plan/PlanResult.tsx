import { useEffect } from 'preact/hooks'
import type { Plan } from '../../domain/calendar/model.ts'
import { isUnchecked } from '../../domain/plan/gate.ts'
import type { PlanRequest } from '../../domain/plan/request.ts'
import type { BuilderState } from '../../stores/builder.ts'
import { $planned, openPlanned } from '../../stores/plan.ts'
import { useRemembered } from '../../stores/remembered.ts'
import { Failed, later } from '../ui/later.tsx'
import { CheckFirst } from './CheckFirst.tsx'
import type { ClosedGateProps } from './ClosedGate.tsx'
import type { HeadingLevel } from './Heading.tsx'
import { PlanPage } from './PlanPage.tsx'

const ClosedGate = later<ClosedGateProps>(() => import('./ClosedGate.tsx').then((part) => part.ClosedGate))

const PreparePage = later<ResultProps>(() => import('./PreparePage.tsx').then((part) => part.PreparePage))

export interface PlanResultProps {
  readonly state: BuilderState
  readonly level: HeadingLevel
}

export interface ResultProps extends PlanResultProps {
  readonly plan: Plan
  readonly request: PlanRequest
}

/** What the engine answered. It comes with the engine itself, after the page was built and read. */
export function PlanResult(props: PlanResultProps) {
  const planned = useRemembered($planned, null)
  useEffect(openPlanned, [])
  if (planned === 'failed') return <Failed />
  return planned && <Outcome {...props} {...planned} />
}

/** Each outcome of the gate on a page of its own. */
function Outcome(props: ResultProps) {
  const { outcome } = props.plan.gate
  if (outcome === 'open') return <PlanPage {...props} />
  if (outcome === 'prepare') return <PreparePage {...props} />
  if (isUnchecked(props.plan.gate)) return <CheckFirst state={props.state} level={props.level} />
  return <ClosedGate {...props} gate={props.plan.gate} />
}
