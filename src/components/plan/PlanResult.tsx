import './layout.css'
import './weeks.css'
import './cards.css'
import './paper.css'
import './paperWeeks.css'
import type { Plan } from '../../domain/calendar/model.ts'
import type { PlanRequest } from '../../domain/plan/request.ts'
import type { PlanState } from '../../stores/plan.ts'
import { CheckFirst } from './CheckFirst.tsx'
import { ClosedGate } from './ClosedGate.tsx'
import type { HeadingLevel } from './Heading.tsx'
import { PlanPage } from './PlanPage.tsx'
import { PreparePage } from './PreparePage.tsx'

export interface ResultProps {
  readonly state: PlanState
  readonly plan: Plan
  readonly request: PlanRequest
  readonly level: HeadingLevel
}

/** What the engine answered, each outcome of the gate on a page of its own. */
export function PlanResult(props: ResultProps) {
  const { outcome, because } = props.plan.gate
  if (outcome === 'open') return <PlanPage {...props} />
  if (outcome === 'prepare') return <PreparePage {...props} />
  const uncheckedOnly = outcome === 'postpone' && because.some(({ code }) => SCREEN_FIRST.includes(code))
  if (uncheckedOnly) return <CheckFirst state={props.state} level={props.level} />
  return <ClosedGate {...props} gate={props.plan.gate} />
}

const SCREEN_FIRST: readonly string[] = ['screening-open', 'screening-old']
