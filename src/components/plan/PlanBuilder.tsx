import { useEffect, useReducer, useRef } from 'preact/hooks'
import { $builder, type BuilderState, NOTHING_BUILT, openBuilder } from '../../stores/builder.ts'
import { useRemembered } from '../../stores/remembered.ts'
import { StorageNotices } from '../storage/StorageNotices.tsx'
import { guarded } from '../ui/guarded.tsx'
import { Failed, later } from '../ui/later.tsx'
import { useFocusOnTurn } from '../ui/useFocusOnTurn.ts'
import { useHash } from '../ui/useHash.ts'
import type { AskingProps } from './Asking.tsx'
import { CheckFirst } from './CheckFirst.tsx'
import type { ClosedGateProps } from './ClosedGate.tsx'
import type { HeadingLevel } from './Heading.tsx'
import type { PlanResultProps } from './PlanResult.tsx'
import { Start } from './Start.tsx'
import { useHistory } from './useHistory.ts'

const Asking = later<AskingProps>(() => import('./Asking.tsx').then((part) => part.Asking))
const ClosedGate = later<ClosedGateProps>(() => import('./ClosedGate.tsx').then((part) => part.ClosedGate))
const PlanResult = later<PlanResultProps>(() => import('./PlanResult.tsx').then((part) => part.PlanResult))

interface Props {
  readonly headingLevel?: HeadingLevel
}

/** From the first question to the plan. The page without script is its start, with the samples below. */
export const PlanBuilder = guarded(PlanBuilderTool)

function PlanBuilderTool({ headingLevel = 1 }: Props) {
  const state = useRemembered($builder, NOTHING_BUILT)
  const box = useRef<HTMLDivElement>(null)
  useEffect(openBuilder, [])
  useHistory(state.ready, state.place)
  const [, partCame] = useReducer((parts: number, _: void) => parts + 1, 0)
  const hash = useHash()
  useFocusOnTurn(state.ready, state.place.at + hash, box)
  return (
    <div class={isStart(state) ? 'plan' : 'plan plan-busy'} ref={box}>
      <StorageNotices />
      <Screen key={screenKey(state)} state={state} level={headingLevel} hash={hash} onCome={partCame} />
    </div>
  )
}

function Screen({ state, level, hash, onCome }: PlanResultProps) {
  const { eligibility } = state
  const { at } = state.place
  const asking = at === 'review' || state.questions.some(({ id }) => id === at)
  if (state.failed) return <Failed />
  if (eligibility.kind === 'closed')
    return <ClosedGate gate={eligibility.gate} state={state} level={level} onCome={onCome} />
  if (asking && eligibility.kind === 'screen-first') return <CheckFirst state={state} level={level} />
  if (asking) return <Asking state={state} level={level} onCome={onCome} />
  if (state.agreed) return <PlanResult state={state} level={level} hash={hash} onCome={onCome} />
  return <Start state={state} level={level} />
}

/** Nothing asked and nothing planned: the sample plans of the page stay in view. */
const isStart = ({ place, agreed, eligibility }: BuilderState): boolean =>
  place.at === 'start' && !agreed && eligibility.kind !== 'closed'

const screenKey = ({ ready, place, agreed }: BuilderState): string =>
  `${ready}-${place.at}-${agreed ? 'agreed' : 'open'}`
