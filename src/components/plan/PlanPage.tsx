import { groupWeeks } from '../../domain/calendar/groupWeeks.ts'
import type { Plan } from '../../domain/calendar/model.ts'
import { stopOf } from '../../domain/plan/answers.ts'
import type { Reasons } from '../../domain/shared/because.ts'
import { BORROWED_NAMES, chipTexts, endsText, PLAN, planTitle, unseenNote } from '../../words/plan.ts'
import { later } from '../ui/later.tsx'
import { Chips } from './Chips.tsx'
import { FirstSession } from './FirstSession.tsx'
import { below, Heading } from './Heading.tsx'
import { GoalCard, KnowCard, OtherDaysCard, TakeCard, WhyStartCard } from './PlanCards.tsx'
import type { ResultProps } from './PlanResult.tsx'
import { PlanWeeks } from './PlanWeeks.tsx'
import { RequestFold } from './RequestFold.tsx'

const PlanNotes = later<Pick<Plan, 'notes'>>(() => import('./PlanNotes.tsx').then((part) => part.PlanNotes))

/** The plan: weeks on one scale, why it starts where it starts, and what the first session will tell. */
export function PlanPage({ state, plan, request, level }: ResultProps) {
  const answers = state.agreed?.answers ?? {}
  const weeks = groupWeeks(plan.calendar, request.profile.startOn)
  const first = weeks[0]?.days[0]
  const stop = stopOf(answers)
  return (
    <div class="plan-page">
      <div class="plan-head">
        <Heading level={level}>{planTitle(request.profile.goalMinutes)}</Heading>
        {plan.ends && <p class="lead">{endsText(plan.ends, first?.date ?? state.today)}</p>}
        {plan.notes.length > 0 && <PlanNotes notes={plan.notes} />}
        <Chips texts={chipTexts(answers)} />
        {stop?.unseen && <p class="soft">{unseenNote(BORROWED_NAMES[stop.condition] ?? stop.condition)}</p>}
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
        <PlanWeeks weeks={weeks} today={state.today} level={below(level)} />
        {plan.calendar.some(({ half }) => half) && <p class="half-note">{PLAN.halfStepNote}</p>}
      </div>
      <div class="plan-foot">
        <OtherDaysCard calendar={plan.calendar} level={below(level)} />
        <GoalCard answers={answers} level={below(level)} />
        <TakeCard level={below(level)} />
        <KnowCard level={below(level)} />
        <RequestFold request={request} />
      </div>
    </div>
  )
}

/** Why the plan starts there, and why it moves on at its pace. */
const startAndPace = (plan: Plan): Reasons => [
  ...(plan.start ?? plan).because,
  ...plan.because.filter(({ rule }) => rule === 'R-04' || rule === 'R-09'),
]
