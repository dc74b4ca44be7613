import { compareSides, hopSymmetry } from '../../domain/baseline/compareSides.ts'
import { usualFor } from '../../domain/baseline/norms.ts'
import { type DatedResult, sidesOf } from '../../domain/baseline/round.ts'
import type { SelfTest } from '../../domain/baseline/selfTest.ts'
import { type Change, trendsOf } from '../../domain/baseline/trend.ts'
import { BOUNDS } from '../../domain/plan/bounds.ts'
import { readBounded } from '../../domain/plan/readAnswer.ts'
import type { BaselineState } from '../../stores/baseline.ts'
import { verdictOf } from '../../stores/verdictOf.ts'
import {
  changeText,
  comparisonText,
  SELF_TEST,
  symmetryText,
  usualText,
  verdictText,
} from '../../words/baseline.ts'
import { SIGN_ADVICE } from '../../words/baseline-tests.ts'
import { dateText } from '../../words/days.ts'
import { measuredText, testName } from '../../words/tests.ts'
import { below, Heading, type HeadingLevel } from '../plan/Heading.tsx'
import { later } from '../ui/later.tsx'
import { hurtSide } from './pages.ts'
import type { TestTrendProps } from './TestTrend.tsx'

const TestTrend = later<TestTrendProps>(() => import('./TestTrend.tsx').then((part) => part.TestTrend))

interface Props {
  readonly test: SelfTest
  readonly state: BaselineState
  readonly results: readonly DatedResult[]
  readonly level: HeadingLevel
}

/** One test: its numbers by side, what they say, and how they went since the last time. */
export function TestResult({ test, state, results, level }: Props) {
  const own = results.filter((result) => result.test === test.id)
  const sides = sidesOf(test.id, 'none').flatMap((side) => own.find((result) => result.side === side) ?? [])
  const trends = trendsOf(test, state.rounds)
  return (
    <section class="card test-result">
      <Heading level={level}>{testName(test.id)}</Heading>
      <dl class="figures">
        {sides.map((result) => (
          <SideResult
            key={result.side}
            result={result}
            test={test}
            state={state}
            change={trends.find(({ side }) => side === result.side)?.change}
          />
        ))}
      </dl>
      {readings(test, state, own).map((text) => (
        <p key={text}>{text}</p>
      ))}
      {trends.some(({ results }) => results.length > 1) && (
        <TestTrend test={test} trends={trends} level={below(level)} />
      )}
    </section>
  )
}

interface SideProps extends Pick<Props, 'test' | 'state'> {
  readonly result: DatedResult
  readonly change: Change | undefined
}

function SideResult({ result, test, state, change }: SideProps) {
  const verdict = verdictOf(result, state)
  return (
    <div>
      <dt>{SELF_TEST.side[result.side] || dateText(result.on)}</dt>
      <dd>
        <strong>{measuredText(test.id, result.value)}</strong>, {SELF_TEST.painText(result.pain)}.{' '}
        {verdictText(verdict, test.unit)} {change && changeText(change, test.unit)}
        {result.signs?.map((sign) => (
          <span key={sign} class="sign-advice">
            {SIGN_ADVICE[sign]}
          </span>
        ))}
        {test.sided && <span class="soft small">{dateText(result.on)}</span>}
      </dd>
    </div>
  )
}

/** What the two sides together say, and what is usual. */
function readings(test: SelfTest, state: BaselineState, own: readonly DatedResult[]): readonly string[] {
  const sides = {
    left: own.find(({ side }) => side === 'left'),
    right: own.find(({ side }) => side === 'right'),
  }
  const hurt = hurtSide(state)
  const symmetry =
    test.id === 'E-13' && (hurt === 'left' || hurt === 'right') ? hopSymmetry(sides, hurt) : null
  const age = readBounded(state.answers.age, BOUNDS.age)
  const { sex } = state.answers
  const known = sex === 'female' || sex === 'male' ? sex : undefined
  const usual = usualFor(test.id, age.ok ? age.value : undefined, known)
  return [
    comparisonText(compareSides(test, sides), test.unit),
    symmetry ? symmetryText(symmetry) : '',
    usual ? `${usualText(usual, test.unit)} ${SELF_TEST.usualRemark[usual.kind]}` : '',
  ].filter((text) => text !== '')
}
