import '../screening/checklist.css'
import { stopOf } from '../../domain/plan/answers.ts'
import type { Gate, Position } from '../../domain/plan/model.ts'
import type { PlanRequest } from '../../domain/plan/request.ts'
import { FLAG_GROUPS, type FlagGroup } from '../../domain/screening/model.ts'
import type { BuilderState } from '../../stores/builder.ts'
import { useRemembered } from '../../stores/remembered.ts'
import { $settings, BUILT_SETTINGS } from '../../stores/settings.ts'
import { GATE, GATE_TITLES } from '../../words/plan-gates.ts'
import { PLANNER_LIMIT } from '../../words/site.ts'
import { FindingsCard } from '../screening/FindingsCard.tsx'
import { later } from '../ui/later.tsx'
import { ChangeButton } from './Chips.tsx'
import { ClinicianCard } from './ClinicianCard.tsx'
import { flagFindings } from './flagFindings.ts'
import { Heading, type HeadingLevel } from './Heading.tsx'
import { StartOver } from './PlanCards.tsx'
import { RequestFold } from './RequestFold.tsx'
import type { ReferCardProps } from './underway/ReferCard.tsx'

const ReferCard = later<ReferCardProps>(() =>
  import('./underway/ReferCard.tsx').then((part) => part.ReferCard),
)

export interface ClosedGateProps {
  readonly gate: Gate
  readonly state: BuilderState
  readonly level: HeadingLevel
  /** Absent where the checklist alone closed the gate, before anything was asked. */
  readonly request?: PlanRequest | undefined
  /** Of a plan whose log has ended it, the decision that did. */
  readonly position?: Position | null | undefined
}

/** No plan now: what to do, from the checklist's own cards, most urgent first. In an emergency nothing else is offered. */
export function ClosedGate({ gate, state, request, position, level }: ClosedGateProps) {
  const { country } = useRemembered($settings, BUILT_SETTINGS)
  const outcome = gate.outcome as FlagGroup
  const findings = flagFindings(gate.because)
  const groups = FLAG_GROUPS.filter((group) => findings.some((found) => found.group === group))
  const shown = outcome === 'emergency' ? groups.slice(0, 1) : groups
  const cardLevel = level === 1 ? 1 : 3
  return (
    <div class="flow narrow">
      <Heading level={level}>{GATE_TITLES[outcome]}</Heading>
      {shown.map((group, index) => (
        <FindingsCard
          key={group}
          level={cardLevel}
          group={group}
          findings={findings.filter((found) => found.group === group)}
          country={country}
          asksCountry={index === 0 && (group === 'emergency' || group === 'same-day')}
        />
      ))}
      {outcome !== 'emergency' && (
        <>
          {position?.action === 'refer' && <ReferCard because={position.because} level={level} />}
          <ClinicianCard
            because={gate.because}
            unseen={stopOf(state.agreed?.answers ?? {})?.unseen ?? false}
            level={level}
          />
          <Onward state={state} request={request} />
        </>
      )}
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
