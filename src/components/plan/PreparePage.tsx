import { groupWeeks } from '../../domain/calendar/groupWeeks.ts'
import { painLimitOf } from '../../domain/plan/questions.ts'
import { addDays } from '../../domain/shared/days.ts'
import { chipTexts, PLAN } from '../../words/plan.ts'
import { PREPARE } from '../../words/plan-prepare.ts'
import { Chips } from './Chips.tsx'
import { below, Heading } from './Heading.tsx'
import { KnowCard, OtherDaysCard, TakeCard } from './PlanCards.tsx'
import type { ResultProps } from './PlanResult.tsx'
import { PlanWeeks } from './PlanWeeks.tsx'
import { ReasonList } from './ReasonList.tsx'
import { RequestFold } from './RequestFold.tsx'

/** A base before the first run: two weeks of easy minutes, what to test again, and when. */
export function PreparePage({ state, plan, request, level }: ResultProps) {
  const answers = state.agreed?.answers ?? {}
  const weeks = groupWeeks(plan.calendar, plan.calendar[0]?.date ?? state.today)
  const last = plan.calendar.at(-1)?.date ?? state.today
  const rules = plan.gate.because.map(({ rule }) => rule)
  return (
    <div class="plan-page">
      <div class="plan-head">
        <Heading level={level}>{PREPARE.title}</Heading>
        <p class="lead">{PREPARE.lead}</p>
        <Chips texts={chipTexts(answers)} />
      </div>
      <aside class="plan-side" aria-label={PLAN.asideLabel}>
        <section class="card card-sun">
          <Heading level={below(level)}>{PREPARE.again}</Heading>
          <ul>
            {rules.includes('R-02') && <li>{PREPARE.retest.walk(painLimitOf(answers))}</li>}
            {rules.includes('R-03') && <li>{PREPARE.retest.impact}</li>}
          </ul>
          <p>{PREPARE.when(addDays(last, 1))}</p>
        </section>
        <section class="card">
          <Heading level={below(level)}>{PREPARE.why}</Heading>
          <ReasonList because={plan.gate.because} />
        </section>
      </aside>
      <div class="plan-main">
        <PlanWeeks weeks={weeks} today={state.today} level={below(level)} />
      </div>
      <div class="plan-foot">
        <OtherDaysCard calendar={plan.calendar} level={below(level)} />
        <TakeCard level={below(level)} />
        <KnowCard level={below(level)} />
        <RequestFold request={request} />
      </div>
    </div>
  )
}
