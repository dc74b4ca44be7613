import { useState } from 'preact/hooks'
import type { CalendarDay, Plan } from '../../domain/calendar/model.ts'
import { type Answers, stopOf } from '../../domain/plan/answers.ts'
import type { Reasons } from '../../domain/shared/because.ts'
import { PLAN, strengthDaysText } from '../../words/plan.ts'
import { planReasonText } from '../../words/plan-reasons.ts'
import { PLANNER_LIMIT } from '../../words/site.ts'
import { later } from '../ui/later.tsx'
import type { AskStartOverProps } from './AskStartOver.tsx'
import type { BorrowedProps } from './Borrowed.tsx'
import { Heading, type HeadingLevel } from './Heading.tsx'
import type { OwnGoalProps } from './OwnGoal.tsx'
import { RuleLink } from './RuleLink.tsx'
import type { UnderGoalProps } from './UnderGoal.tsx'

interface CardProps {
  readonly level: HeadingLevel
}

const AskStartOver = later<AskStartOverProps>(() =>
  import('./AskStartOver.tsx').then((part) => part.AskStartOver),
)
const Borrowed = later<BorrowedProps>(() => import('./Borrowed.tsx').then((part) => part.Borrowed))
const OwnGoal = later<OwnGoalProps>(() => import('./OwnGoal.tsx').then((part) => part.OwnGoal))
const UnderGoal = later<UnderGoalProps>(() => import('./UnderGoal.tsx').then((part) => part.UnderGoal))

/** Why the plan starts there, and why it moves on at its pace. */
export const startAndPace = (plan: Plan): Reasons => [
  ...(plan.start ?? plan).because,
  ...plan.because.filter(({ rule }) => rule === 'R-04' || rule === 'R-09'),
]

/** Said where no clinician has named the injury, so that its rules are borrowed. */
export function UnseenNote({ answers }: { readonly answers: Answers }) {
  const stop = stopOf(answers)
  return stop?.unseen ? <Borrowed condition={stop.condition} /> : null
}

/** One calm paragraph, what a self-test adds, and the pages of its rules below. */
export function WhyStartCard({ because, level }: CardProps & { readonly because: Reasons }) {
  const rules = [...new Set(because.map(({ rule }) => rule))]
  const weak = because.filter(({ code }) => code === 'under-goal')
  return (
    <section class="card why-start">
      <Heading level={level}>{PLAN.whyStart}</Heading>
      <p>{because.map(planReasonText).filter(Boolean).join(' ')}</p>
      {weak.length > 0 && <UnderGoal because={weak} />}
      <p class="rule-links screen-only">
        {rules.map((rule) => (
          <RuleLink key={rule} id={rule} />
        ))}
      </p>
    </section>
  )
}

export function OtherDaysCard({
  calendar,
  level,
}: CardProps & { readonly calendar: readonly CalendarDay[] }) {
  return (
    <section class="card">
      <Heading level={level}>{PLAN.otherDays}</Heading>
      <ul>
        {[strengthDaysText(calendar), ...PLAN.otherDaysList].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p class="screen-only">
        <RuleLink id={PLAN.otherDaysRule} />
      </p>
    </section>
  )
}

/** What the person wants to run for, where they said it. */
export function GoalCard({ answers, level }: CardProps & { readonly answers: Answers }) {
  const { goalWords, goalMeasure, goalReason } = answers
  return goalWords || goalMeasure || goalReason ? <OwnGoal answers={answers} level={level} /> : null
}

export function KnowCard({ level }: CardProps) {
  return (
    <section class="card know">
      <Heading level={level}>{PLAN.know}</Heading>
      <p>{PLANNER_LIMIT}</p>
      <p>{PLAN.general}</p>
    </section>
  )
}

export function TakeCard({ level }: CardProps) {
  return (
    <section class="card screen-only">
      <Heading level={level}>{PLAN.take}</Heading>
      <p>
        <button type="button" class="button button-quiet" onClick={() => print()}>
          {PLAN.print}
        </button>
      </p>
      <StartOver />
    </section>
  )
}

/** Asks once before it removes anything, in place: no box over the page. */
export function StartOver() {
  const [asking, setAsking] = useState(false)
  if (asking) return <AskStartOver onKeep={() => setAsking(false)} />
  return (
    <button type="button" class="link-button" onClick={() => setAsking(true)}>
      {PLAN.startOver}
    </button>
  )
}
