import { useEffect, useRef } from 'preact/hooks'
import type { Today } from '../../domain/calendar/todayOf.ts'
import type { Lived } from '../../stores/today.ts'
import { dateLine, dayTitle, TODAY } from '../../words/today.ts'
import type { SignCardProps } from '../log/entry/SignCard.tsx'
import { later } from '../ui/later.tsx'
import { AnswerCard } from './AnswerCard.tsx'
import { Changed } from './Changed.tsx'
import { DayCard } from './DayCard.tsx'
import type { FlareCardProps } from './FlareCard.tsx'
import type { MorningCardProps } from './MorningCard.tsx'
import { ReadinessCard } from './ReadinessCard.tsx'
import { SomethingNew } from './SomethingNew.tsx'
import type { StandingCardProps } from './StandingCard.tsx'
import { WeekCard } from './WeekCard.tsx'

const FlareCard = later<FlareCardProps>(() => import('./FlareCard.tsx').then((part) => part.FlareCard))
const MorningCard = later<MorningCardProps>(() =>
  import('./MorningCard.tsx').then((part) => part.MorningCard),
)
const SignCard = later<SignCardProps>(() => import('../log/entry/SignCard.tsx').then((part) => part.SignCard))
const StandingCard = later<StandingCardProps>(() =>
  import('./StandingCard.tsx').then((part) => part.StandingCard),
)

interface Props {
  readonly lived: Lived
}

/** One thing to do, said first; what it rests on below. */
export function TodayPage({ lived }: Props) {
  const { plan, today } = lived
  const { standing, state } = today
  const open = standing === 'open' || standing === 'prepare'
  const heading = useRef<HTMLHeadingElement>(null)
  useFocusOnChange(`${today.mornings[0]?.date} ${state.kind} ${state.what}`, heading)
  return (
    <>
      <p class="today-date">{dateLine(today)}</p>
      <h1 class="today-title" tabIndex={-1} ref={heading}>
        <span key={dayTitle(today)}>{dayTitle(today)}</span>
      </h1>
      <Changed />
      <div class="today-page">
        <div class="today-main">
          {(open || standing === 'check') && today.signs.length > 0 && <SignCard signs={today.signs} />}
          {open ? <OpenDay lived={lived} /> : <StandingCard lived={lived} />}
        </div>
        <aside class="today-side" aria-label={TODAY.asideLabel}>
          {asksReadiness(today) && <ReadinessCard lived={lived} />}
          {plan.calendar.length > 0 && <WeekCard today={today} />}
          {standing !== 'emergency' && <SomethingNew />}
        </aside>
      </div>
    </>
  )
}

/** The morning before anything else; then what the plan answered, where that decides the day; then the day. */
function OpenDay({ lived }: Props) {
  const { plan, today } = lived
  const { answer, state } = today
  const [morning] = today.mornings
  const decides = state.kind === 'done' || state.kind === 'changed' || plan.flare !== undefined
  const asked = morning !== undefined && answer?.action === 'await-morning'
  const answerCard = answer && !asked && (
    <AnswerCard key="answer" plan={plan} answer={answer} today={today.date} />
  )
  return (
    <>
      {morning && <MorningCard key={morning.id} lived={lived} run={morning} />}
      {decides && answerCard}
      {plan.flare && <FlareCard flare={plan.flare} />}
      {!today.resting && <DayCard lived={lived} />}
      {today.standing === 'prepare' && <StandingCard lived={lived} />}
      {!decides && answerCard}
    </>
  )
}

/** Before the run of the day, or where it was answered already. */
const asksReadiness = ({ standing, state, readiness }: Today): boolean =>
  standing === 'open' && (readiness !== null || (state.kind === 'planned' && state.what !== 'paused'))

/** What was answered or put off is gone from the page: the day, perhaps another one now, takes the focus. */
function useFocusOnChange(day: string, heading: { readonly current: HTMLHeadingElement | null }): void {
  const before = useRef(day)
  useEffect(() => {
    if (before.current !== day) heading.current?.focus()
    before.current = day
  }, [day])
}
