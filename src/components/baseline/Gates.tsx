import type { DatedResult } from '../../domain/baseline/round.ts'
import { type GateReading, readGates } from '../../domain/plan/readGates.ts'
import type { BaselineState } from '../../stores/baseline.ts'
import {
  GATE_NAMES,
  GATE_NEXT,
  GATE_REMARKS,
  GATE_STATES,
  GATES,
  missingText,
  outdatedText,
} from '../../words/baseline-gates.ts'
import { gateReasonText } from '../../words/gate-reasons.ts'
import { planReasonText } from '../../words/plan-reasons.ts'
import { below, Heading, type HeadingLevel } from '../plan/Heading.tsx'
import { RuleLink } from '../plan/RuleLink.tsx'
import { gapsOf, NextTest } from './NextTest.tsx'
import { hurtSide } from './pages.ts'

interface Props {
  readonly state: BaselineState
  readonly results: readonly DatedResult[]
  readonly level: HeadingLevel
}

/** What the walk, the movements and the pace say on the self-test: passed or not, why, and what to do next. */
export function Gates({ state, results, level }: Props) {
  const { stop, tests, today } = state
  if (!stop || tests.length === 0) return null
  const readings = readGates({
    results,
    condition: stop.condition,
    hurt: hurtSide(state),
    tests: tests.map(({ id }) => id),
    today,
  })
  return (
    <section class="card gates">
      <Heading level={level}>{GATES.title}</Heading>
      <p>{GATES.lead}</p>
      {state.eligibility.kind !== 'ask' && <CheckFirst />}
      <ul class="gate-list">
        {readings.map((reading) => (
          <Gate key={reading.rule} reading={reading} state={state} level={below(level)} />
        ))}
      </ul>
    </section>
  )
}

const CheckFirst = () => (
  <p class="notice">
    {GATES.closed} <a href="/check/">{GATES.toCheck}</a>
  </p>
)

interface GateProps extends Pick<Props, 'state' | 'level'> {
  readonly reading: GateReading
}

function Gate({ reading, state, level }: GateProps) {
  const { rule, state: said } = reading
  return (
    <li class={`gate gate-${said}`}>
      <Heading level={level}>
        {GATE_NAMES[rule]}: <span class="gate-state">{GATE_STATES[said]}</span>
      </Heading>
      {sentencesOf(reading).map((text) => (
        <p key={text}>{text}</p>
      ))}
      {said === 'not-yet' && <p>{GATE_NEXT[rule]}</p>}
      <div class="gate-links">
        {said === 'not-done' && <NextTest reading={reading} state={state} />}
        <RuleLink id={rule} />
      </div>
    </li>
  )
}

/** Why, each sentence once: two sides that fall short alike are one reason. */
function sentencesOf({ rule, state, because, missing, outdated }: GateReading): readonly string[] {
  const sentences = [
    ...because.map((reason) => gateReasonText(reason) || planReasonText(reason)),
    GATE_REMARKS[rule][state] ?? '',
    ...gapsOf(missing).map(missingText),
    ...gapsOf(outdated).map(outdatedText),
  ]
  return [...new Set(sentences)].filter((text) => text !== '')
}
