import { stopOf } from '../../domain/plan/answers.ts'
import type { GateOutcome } from '../../domain/plan/model.ts'
import type { Because } from '../../domain/shared/because.ts'
import { GATE_WORDS, PLAN, UNSEEN_REASONS } from '../../words/plan.ts'
import { reasonText } from '../../words/reasons.ts'
import { PLANNER_LIMIT } from '../../words/site.ts'
import { CareCard } from '../ui/CareCard.tsx'
import { ChangeButton } from './Chips.tsx'
import { below, Heading } from './Heading.tsx'
import { StartOver } from './PlanCards.tsx'
import type { ResultProps } from './PlanResult.tsx'
import { RequestDetails } from './RequestDetails.tsx'
import { RuleLink } from './RuleLink.tsx'

interface Props extends ResultProps {
  readonly outcome: Exclude<GateOutcome, 'open' | 'prepare'>
}

/** No plan now: one action, why, and the way on. In an emergency nothing else is offered. */
export function ClosedGate({ outcome, state, plan, request, level }: Props) {
  const words = GATE_WORDS[outcome]
  const unseen = stopOf(state.agreed?.answers ?? {})?.unseen ?? false
  const headingLevel = below(level) === 2 ? 2 : 3
  return (
    <div class="flow narrow">
      <Heading level={level}>{words.title}</Heading>
      <CareCard level={outcome} heading={words.heading} headingLevel={headingLevel}>
        <ul>
          {words.actions.map((action) => (
            <li key={action}>{action}</li>
          ))}
        </ul>
      </CareCard>
      {outcome !== 'emergency' && (
        <>
          <Heading level={below(level)}>{PLAN.whyGate}</Heading>
          <GateReasons because={plan.gate.because} unseen={unseen} />
          <p class="soft">{PLANNER_LIMIT}</p>
          {outcome === 'see-clinician' && <p>{PLAN.clinicianAgain}</p>}
          <div class="actions screen-only">
            <a class="button" href="/check/">
              {PLAN.toCheck}
            </a>
            <ChangeButton />
          </div>
          <div class="screen-only">
            <StartOver />
          </div>
          <RequestDetails request={request} />
        </>
      )}
    </div>
  )
}

/** Walk and movement reasons wait: they are not what stands in the way now, and may not have been asked. */
const LATER_RULES: readonly string[] = ['R-02', 'R-03', 'R-04']
const BONE_CODE = 'bone-high-risk'

function GateReasons({
  because,
  unseen,
}: {
  readonly because: readonly Because[]
  readonly unseen: boolean
}) {
  const shown = because.filter(
    ({ rule, code }) => !LATER_RULES.includes(rule) && !(unseen && code === BONE_CODE),
  )
  const borrowed = unseen && because.some(({ code }) => code === BONE_CODE)
  return (
    <ul class="reasons">
      {borrowed && UNSEEN_REASONS.map((text) => <li key={text}>{text}</li>)}
      {shown.map((reason) => {
        const text = reasonText(reason)
        return (
          <li key={text}>
            <span>{text}</span> <RuleLink id={reason.rule} />
          </li>
        )
      })}
    </ul>
  )
}
