import './underway.css'
import { useState } from 'preact/hooks'
import { firstDayOf } from '../../../domain/calendar/whatIf.ts'
import { daysBetween, mondayOf } from '../../../domain/shared/days.ts'
import { chipTexts, endsText, PLAN, planTitle } from '../../../words/plan.ts'
import { UNDER_WAY } from '../../../words/plan-underway.ts'
import { BendsCard } from '../BendsCard.tsx'
import { Chips } from '../Chips.tsx'
import { FirstSession } from '../FirstSession.tsx'
import { below, Heading } from '../Heading.tsx'
import { GoalCard, KnowCard, OtherDaysCard, TakeCard, UnseenNote } from '../PlanCards.tsx'
import { PlanNotes } from '../PlanPage.tsx'
import type { ResultProps } from '../PlanResult.tsx'
import { RequestFold } from '../RequestFold.tsx'
import { DecisionCard } from './DecisionCard.tsx'
import { StartedWith } from './StartedWith.tsx'
import { UnderWayWeeks } from './UnderWayWeeks.tsx'

/** A plan that has begun: where it stands and why, what was done, what is to come, and the plan it started as. */
export function UnderWay({ state, plan, request, level }: ResultProps) {
  const answers = state.agreed?.answers ?? {}
  const { goalMinutes, progression } = request.profile
  const next = plan.calendar.find(({ kind }) => kind === 'run')
  const number = Math.max(1, daysBetween(mondayOf(firstDayOf(request)), mondayOf(state.today)) / 7 + 1)
  const inner = below(level)
  return (
    <div class="plan-page">
      <div class="plan-head">
        <Heading level={level}>
          {progression ? UNDER_WAY.table(progression.name) : planTitle(goalMinutes)}
        </Heading>
        <p class="lead">
          {UNDER_WAY.week(number)} {plan.ends && endsText(plan.ends, state.today, UNDER_WAY.fromNow)}
        </p>
        <p class="under-way-links screen-only">
          <a class="button" href="/today/">
            {UNDER_WAY.today}
          </a>
          <a href="/log/entry/#run">{UNDER_WAY.log}</a>
          <a href="#change">{PLAN.bends}</a>
        </p>
        {plan.notes.length > 0 && <PlanNotes notes={plan.notes} />}
        <Chips texts={chipTexts(answers)} />
        <UnseenNote answers={answers} />
      </div>
      <aside class="plan-side" aria-label={PLAN.asideLabel}>
        {plan.position && <DecisionCard position={plan.position} level={inner} />}
        {next && (
          <FirstSession day={next} condition={request.profile.condition} level={inner} today={state.today} />
        )}
      </aside>
      <div class="plan-main">
        <UnderWayWeeks request={request} plan={plan} level={inner} />
        {plan.calendar.some(({ half }) => half) && <p class="half-note">{PLAN.halfStepNote}</p>}
        <Started ends={plan.ends} today={state.today} level={inner} />
      </div>
      <div class="plan-foot">
        <BendsCard level={inner} />
        <OtherDaysCard calendar={plan.calendar} level={inner} />
        <GoalCard answers={answers} level={inner} />
        <TakeCard level={inner} />
        <KnowCard level={inner} />
        <RequestFold request={request} />
      </div>
    </div>
  )
}

function Started(props: Parameters<typeof StartedWith>[0]) {
  const [open, setOpen] = useState(false)
  return (
    <details class="started-with screen-only" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{UNDER_WAY.started}</summary>
      {open && <StartedWith {...props} />}
    </details>
  )
}
