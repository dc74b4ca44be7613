import type { Plan } from '../../domain/calendar/model.ts'
import { stopOf } from '../../domain/plan/answers.ts'
import type { Gate } from '../../domain/plan/model.ts'
import type { PlanRequest } from '../../domain/plan/request.ts'
import type { FlagGroup } from '../../domain/screening/model.ts'
import type { BuilderState } from '../../stores/builder.ts'
import { GATE, GATE_TITLES } from '../../words/plan-gates.ts'
import { PLANNER_LIMIT } from '../../words/site.ts'
import { later } from '../ui/later.tsx'
import { ChangeButton } from './Chips.tsx'
import { GateCards } from './GateCards.tsx'
import { below, Heading, type HeadingLevel } from './Heading.tsx'
import { StartOver } from './PlanCards.tsx'
import type { ReferCardProps } from './ReferCard.tsx'
import { RequestFold } from './RequestFold.tsx'

const ReferCard = later<ReferCardProps>(() => import('./ReferCard.tsx').then((part) => part.ReferCard))

export interface ClosedGateProps {
  readonly gate: Gate
  readonly state: BuilderState
  readonly level: HeadingLevel
  /** Absent where the checklist alone closed the gate, before anything was asked. */
  readonly request?: PlanRequest | undefined
  /** Absent with the request. Its position says why a log has ended it. */
  readonly plan?: Plan | undefined
}

/** No plan now: what to do, and the way on. In an emergency nothing else is offered. */
export function ClosedGate({ gate, state, request, plan, level }: ClosedGateProps) {
  const outcome = gate.outcome as FlagGroup
  const unseen = stopOf(state.agreed?.answers ?? {})?.unseen ?? false
  return (
    <div class="flow narrow">
      <Heading level={level}>{GATE_TITLES[outcome]}</Heading>
      <GateCards gate={gate} unseen={unseen} level={level} />
      {plan?.position?.action === 'refer' && outcome !== 'emergency' && request && (
        <ReferCard plan={plan} request={request} level={below(level)} />
      )}
      {outcome !== 'emergency' && <Onward state={state} request={request} />}
    </div>
  )
}

/** The way back to the checklist; to the answers only where an answer could change something. */
function Onward({ state, request }: Pick<ClosedGateProps, 'state' | 'request'>) {
  const answered = state.answers.stopped !== undefined
  return (
    <>
      <p class="soft">{PLANNER_LIMIT}</p>
      {answered && <p>{GATE.answersKept}</p>}
      <div class="actions screen-only">
        <a class="button" href="/check/">
          {GATE.toCheck}
        </a>
        {state.agreed && state.eligibility.kind !== 'closed' && <ChangeButton />}
      </div>
      {answered && (
        <div class="screen-only">
          <StartOver />
        </div>
      )}
      {request && <RequestFold request={request} />}
    </>
  )
}
