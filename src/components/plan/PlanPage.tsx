import { groupWeeks } from '../../domain/calendar/groupWeeks.ts'
import type { Plan } from '../../domain/calendar/model.ts'
import { lastMovable } from '../../domain/calendar/movable.ts'
import { chipTexts, endsText, PLAN, planTitle } from '../../words/plan.ts'
import { later } from '../ui/later.tsx'
import { BendsCard } from './BendsCard.tsx'
import { Chips } from './Chips.tsx'
import { FirstSession } from './FirstSession.tsx'
import { below, Heading } from './Heading.tsx'
import {
  GoalCard,
  KnowCard,
  OtherDaysCard,
  startAndPace,
  TakeCard,
  UnseenNote,
  WhyStartCard,
} from './PlanCards.tsx'
import type { ResultProps } from './PlanResult.tsx'
import { PlanWeeks } from './PlanWeeks.tsx'
import { RequestFold } from './RequestFold.tsx'

export const PlanNotes = later<Pick<Plan, 'notes'>>(() =>
  import('./PlanNotes.tsx').then((part) => part.PlanNotes),
)

/** The plan: weeks on one scale, why it starts where it starts, and what the first session will tell. */
export function PlanPage({ state, plan, request, level }: ResultProps) {
  const answers = state.agreed?.answers ?? {}
  const weeks = groupWeeks(plan.calendar, request.profile.startOn)
  const first = weeks[0]?.days[0]
  return (
    <div class="plan-page">
      <div class="plan-head">
        <Heading level={level}>{planTitle(request.profile.goalMinutes)}</Heading>
        {plan.ends && <p class="lead">{endsText(plan.ends, first?.date ?? state.today)}</p>}
        {plan.notes.length > 0 && <PlanNotes notes={plan.notes} />}
        <Chips texts={chipTexts(answers)} />
        <UnseenNote answers={answers} />
      </div>
      <aside class="plan-side" aria-label={PLAN.asideLabel}>
        {first && (
          <FirstSession
            day={first}
            condition={request.profile.condition}
            level={below(level)}
            today={state.today}
          />
        )}
        <WhyStartCard because={startAndPace(plan)} level={below(level)} />
      </aside>
      <div class="plan-main">
        <PlanWeeks
          weeks={weeks}
          today={state.today}
          movable={lastMovable(state.today)}
          level={below(level)}
        />
        {plan.calendar.some(({ half }) => half) && <p class="half-note">{PLAN.halfStepNote}</p>}
      </div>
      <div class="plan-foot">
        <BendsCard level={below(level)} />
        <OtherDaysCard calendar={plan.calendar} level={below(level)} />
        <GoalCard answers={answers} level={below(level)} />
        <TakeCard level={below(level)} />
        <KnowCard level={below(level)} />
        <RequestFold request={request} />
      </div>
    </div>
  )
}
