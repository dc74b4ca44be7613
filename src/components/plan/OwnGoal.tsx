import type { Answers } from '../../domain/plan/answers.ts'
import { OWN_GOAL } from '../../words/plan-goal.ts'
import { planLabel } from '../../words/plan-labels.ts'
import { Heading, type HeadingLevel } from './Heading.tsx'

export interface OwnGoalProps {
  readonly answers: Answers
  readonly level: HeadingLevel
}

/** The goal in the person's own words, how they will see it, and why. */
export function OwnGoal({ answers, level }: OwnGoalProps) {
  const measure = planLabel('goalMeasure', answers.goalMeasure)
  return (
    <section class="card">
      <Heading level={level}>{OWN_GOAL.title}</Heading>
      {answers.goalWords && <p class="goal-words">{answers.goalWords}</p>}
      {measure && (
        <p>
          {OWN_GOAL.measure}: {measure}
        </p>
      )}
      {answers.goalReason && (
        <p>
          {OWN_GOAL.reason}: {answers.goalReason}
        </p>
      )}
    </section>
  )
}
