import { useEffect, useRef } from 'preact/hooks'
import { $planState, NOTHING_PLANNED, openPlan, type PlanState } from '../../stores/plan.ts'
import { useRemembered } from '../../stores/remembered.ts'
import { StorageNotices } from '../storage/StorageNotices.tsx'
import { CheckFirst } from './CheckFirst.tsx'
import type { HeadingLevel } from './Heading.tsx'
import { PlanResult } from './PlanResult.tsx'
import { QuestionPage } from './QuestionPage.tsx'
import { Review } from './Review.tsx'
import { Start } from './Start.tsx'
import { useHistory } from './useHistory.ts'

interface Props {
  readonly headingLevel?: HeadingLevel
}

/** From the first question to the plan. The page without script is its start, with the samples below. */
export function PlanBuilder({ headingLevel = 1 }: Props) {
  const state = useRemembered($planState, NOTHING_PLANNED)
  const box = useRef<HTMLDivElement>(null)
  useEffect(openPlan, [])
  useHistory(state.ready, state.place)
  useFocusOnTurn(state, box)
  return (
    <div class={isStart(state) ? 'plan' : 'plan plan-busy'} ref={box}>
      <StorageNotices />
      <Screen key={screenKey(state)} state={state} level={headingLevel} />
    </div>
  )
}

interface ScreenProps {
  readonly state: PlanState
  readonly level: HeadingLevel
}

function Screen({ state, level }: ScreenProps) {
  const { at } = state.place
  const question = state.questions.find(({ id }) => id === at)
  const asking = question !== undefined || at === 'review'
  if (asking && !state.screened) return <CheckFirst state={state} level={level} />
  if (question) return <QuestionPage state={state} question={question} level={level} />
  if (at === 'review') return <Review state={state} level={level} />
  if (state.plan && state.request && state.agreed)
    return <PlanResult state={state} plan={state.plan} request={state.request} level={level} />
  return <Start state={state} level={level} />
}

/** Nothing asked and nothing planned: the sample plans of the page stay in view. */
const isStart = ({ place, agreed }: PlanState): boolean => place.at === 'start' && !agreed

const screenKey = ({ ready, place, agreed }: PlanState): string =>
  `${ready}-${place.at}-${agreed ? 'agreed' : 'open'}`

/** A new page of questions begins at its heading, for eyes and for screen readers. The page as opened keeps its top. */
function useFocusOnTurn(state: PlanState, box: { current: HTMLDivElement | null }): void {
  const shown = useRef<string | null>(null)
  useEffect(() => {
    const turned = shown.current !== null && shown.current !== state.place.at
    if (state.ready) shown.current = state.place.at
    if (!turned) return
    const heading = box.current?.querySelector<HTMLElement>('[tabindex="-1"]')
    heading?.focus({ preventScroll: true })
    box.current?.scrollIntoView({ block: 'start' })
  }, [state.ready, state.place.at])
}
