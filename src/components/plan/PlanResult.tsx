import { useEffect, useRef } from 'preact/hooks'
import { isFirst } from '../../domain/calendar/firstPlan.ts'
import type { Plan } from '../../domain/calendar/model.ts'
import { isUnchecked } from '../../domain/plan/gate.ts'
import type { PlanRequest } from '../../domain/plan/request.ts'
import type { BuilderState } from '../../stores/builder.ts'
import { $planned, openPlanned, type Planned } from '../../stores/plan.ts'
import { useRemembered } from '../../stores/remembered.ts'
import { Failed, later } from '../ui/later.tsx'
import { CheckFirst } from './CheckFirst.tsx'
import type { ClosedGateProps } from './ClosedGate.tsx'
import type { HeadingLevel } from './Heading.tsx'
import { PlanPage } from './PlanPage.tsx'

const ClosedGate = later<ClosedGateProps>(() => import('./ClosedGate.tsx').then((part) => part.ClosedGate))

const Bends = later<ResultProps>(() => import('./bends/Bends.tsx').then((part) => part.Bends))

const PreparePage = later<ResultProps>(() => import('./PreparePage.tsx').then((part) => part.PreparePage))

export interface PlanResultProps {
  readonly state: BuilderState
  readonly level: HeadingLevel
  /** What stands behind the `#` of the address: the change that is asked for, such as `move`. */
  readonly hash: string
  readonly onCome: () => void
}

export interface ResultProps extends PlanResultProps {
  readonly plan: Plan
  readonly request: PlanRequest
}

/** What the engine answered. It comes with the engine itself, after the page was built and read. */
export function PlanResult(props: PlanResultProps) {
  const planned = useRemembered($planned, null)
  const last = useRef<Planned | null>(null)
  useEffect(openPlanned, [])
  if (planned === 'failed') return <Failed />
  // What reads a first entry is fetched with it: until then the page stays, and what was just done on it.
  last.current = planned ?? last.current
  return last.current && <Outcome {...props} {...last.current} />
}

/** Each outcome of the gate on a page of its own. */
function Outcome(props: ResultProps) {
  const { outcome } = props.plan.gate
  if (outcome === 'open')
    return props.hash || !isFirst(props.request) ? <Bends {...props} /> : <PlanPage {...props} />
  if (outcome === 'prepare') return <PreparePage {...props} />
  if (isUnchecked(props.plan.gate)) return <CheckFirst state={props.state} level={props.level} />
  return <ClosedGate {...props} gate={props.plan.gate} />
}
