import { useEffect, useRef } from 'preact/hooks'
import type { Day } from '../../domain/shared/days.ts'
import { $goal, answerGoal, type GoalState, LONGEST_GOAL_NOTE, typeGoalNote } from '../../stores/goals.ts'
import { useRemembered } from '../../stores/remembered.ts'
import { GOAL_AGAIN } from '../../words/log.ts'
import { GoalCard } from '../plan/PlanCards.tsx'
import { SaveState } from '../storage/SaveState.tsx'
import { TextField } from '../ui/TextField.tsx'

/** The goal of the plan, asked about again every four weeks; in between nothing is asked. */
export function GoalAgain({ today }: { readonly today: Day }) {
  const goal = useRemembered($goal, null)
  if (goal?.due) return <Question goal={goal} />
  return goal?.given.at(-1)?.on === today ? <Thanks /> : null
}

function Question({ goal }: { readonly goal: GoalState }) {
  const last = goal.given.at(-1)
  return (
    <section class="card card-sun log-goal screen-only">
      <h2>{GOAL_AGAIN.title}</h2>
      <div>
        <GoalCard answers={goal.answers} level={3} />
        {last && (
          <p class="soft">
            {GOAL_AGAIN.kept(last.on)} {last.note}
          </p>
        )}
      </div>
      <TextField
        id="goal-note"
        label={GOAL_AGAIN.note}
        hint={GOAL_AGAIN.noteHint}
        value={goal.draft}
        onInput={typeGoalNote}
        maxLength={LONGEST_GOAL_NOTE}
        long
      />
      <div class="log-actions">
        <button type="button" class="button" onClick={() => answerGoal(true)}>
          {GOAL_AGAIN.keep}
        </button>
        <a class="button button-quiet" href="/plan/" onClick={() => answerGoal(false)}>
          {GOAL_AGAIN.change}
        </a>
      </div>
      <SaveState />
    </section>
  )
}

/** The button that was pressed is gone: the answer to it takes the focus. */
function Thanks() {
  const text = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (document.activeElement === document.body) text.current?.focus({ preventScroll: true })
  }, [])
  return (
    <p class="soft screen-only" role="status" tabIndex={-1} ref={text}>
      {GOAL_AGAIN.thanks}
    </p>
  )
}
