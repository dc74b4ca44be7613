import { useEffect, useRef } from 'preact/hooks'
import type { RecordKey } from '../../domain/baseline/round.ts'
import { $baseline, type BaselineState, goToTest, NOTHING_TESTED } from '../../stores/baseline.ts'
import { openBuilder } from '../../stores/builder.ts'
import { useRemembered } from '../../stores/remembered.ts'
import type { HeadingLevel } from '../plan/Heading.tsx'
import { StorageNotices } from '../storage/StorageNotices.tsx'
import { guarded } from '../ui/guarded.tsx'
import { useFocusOnTurn } from '../ui/useFocusOnTurn.ts'
import { useSteps } from '../ui/useSteps.ts'
import { BeforeTests } from './BeforeTests.tsx'
import { Results } from './Results.tsx'
import { Start } from './Start.tsx'
import { TestList } from './TestList.tsx'
import { TestPage } from './TestPage.tsx'
import { TOOL } from './turnTo.ts'

interface Props {
  /** Level of the tool's own heading: 1 on its page, lower inside a guide. */
  readonly level?: HeadingLevel
}

/**
 * The self-test: what stopped you, the tests in order, and what the numbers say. The built page is its start.
 * Whoever shows it brings `plan.css`, `baseline.css` and `timing.css`: imported here, they would weigh on every guide.
 */
export const SelfTest = guarded(SelfTestTool)

function SelfTestTool({ level = 1 }: Props) {
  const state = useRemembered($baseline, NOTHING_TESTED)
  const box = useRef<HTMLDivElement>(null)
  useEffect(openBuilder, [])
  useSteps(TOOL, state.ready, state.place, goToTest)
  useFocusOnTurn(state.ready, state.place.at, box)
  return (
    <div
      class={state.place.at === 'start' ? 'plan baseline ticks' : 'plan baseline ticks baseline-busy'}
      ref={box}
    >
      <StorageNotices />
      <Screen key={`${state.ready}-${state.place.at}`} state={state} level={level} />
    </div>
  )
}

interface ScreenProps {
  readonly state: BaselineState
  readonly level: HeadingLevel
}

/** A place that the answers no longer allow (another condition, a checklist that closed) is the start. */
function Screen(props: ScreenProps) {
  const { state } = props
  const { at } = state.place
  if (at === 'results') return <Results {...props} />
  if (state.eligibility.kind !== 'ask') return <Start {...props} />
  const question = state.questions.find(({ id }) => id === at)
  if (question) return <BeforeTests {...props} question={question} />
  if (!state.stop) return <Start {...props} />
  if (at === 'list') return <TestList {...props} />
  const test = state.tests.find(({ id, wait }) => wait === null && at.startsWith(`${id} `))
  if (test && state.round)
    return <TestPage {...props} round={state.round} test={test.id} page={at as RecordKey} />
  return <Start {...props} />
}
