import '../plan/plan.css'
import './baseline.css'
import { useEffect, useRef } from 'preact/hooks'
import type { RecordKey } from '../../domain/baseline/round.ts'
import { $baseline, type BaselineState, goToTest, NOTHING_TESTED } from '../../stores/baseline.ts'
import { openBuilder } from '../../stores/builder.ts'
import { useRemembered } from '../../stores/remembered.ts'
import { StorageNotices } from '../storage/StorageNotices.tsx'
import { useFocusOnTurn } from '../ui/useFocusOnTurn.ts'
import { useSteps } from '../ui/useSteps.ts'
import { BeforeTests } from './BeforeTests.tsx'
import { Results } from './Results.tsx'
import { Start } from './Start.tsx'
import { TestList } from './TestList.tsx'
import { TestPage } from './TestPage.tsx'
import { TOOL } from './turnTo.ts'

/** The self-test: what stopped you, the tests in order, and what the numbers say. The built page is its start. */
export function SelfTest() {
  const state = useRemembered($baseline, NOTHING_TESTED)
  const box = useRef<HTMLDivElement>(null)
  useEffect(openBuilder, [])
  useSteps(TOOL, state.ready, state.place, goToTest)
  useFocusOnTurn(state.ready, state.place.at, box)
  return (
    <div class={state.place.at === 'start' ? 'plan self-test' : 'plan self-test self-test-busy'} ref={box}>
      <StorageNotices />
      <Screen key={`${state.ready}-${state.place.at}`} state={state} />
    </div>
  )
}

/** A place that the answers no longer allow (another condition, a checklist that closed) is the start. */
function Screen({ state }: { readonly state: BaselineState }) {
  const { at } = state.place
  if (at === 'results') return <Results state={state} />
  if (state.eligibility.kind !== 'ask') return <Start state={state} />
  const question = state.questions.find(({ id }) => id === at)
  if (question) return <BeforeTests state={state} question={question} />
  if (!state.stop) return <Start state={state} />
  if (at === 'list') return <TestList state={state} />
  const test = state.tests.find(({ id, wait }) => wait === null && at.startsWith(`${id} `))
  if (test && state.round)
    return <TestPage state={state} round={state.round} test={test.id} page={at as RecordKey} />
  return <Start state={state} />
}
