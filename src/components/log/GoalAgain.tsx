import { $goal, answerGoal, LONGEST_GOAL_NOTE, typeGoalNote } from '../../stores/goals.ts'
import { useRemembered } from '../../stores/remembered.ts'
import { GOAL_AGAIN } from '../../words/log.ts'
import { GoalCard } from '../plan/PlanCards.tsx'
import { SaveState } from '../storage/SaveState.tsx'
import { TextField } from '../ui/TextField.tsx'

/** The goal of the plan, asked about again every four weeks; in between nothing is asked. */
export function GoalAgain() {
  const goal = useRemembered($goal, null)
  if (!goal?.due) return null
  const last = goal.given.at(-1)
  return (
    <section class="card card-sun log-goal screen-only">
      <h2>{GOAL_AGAIN.title}</h2>
      <GoalCard answers={goal.answers} level={3} />
      {last && (
        <p class="soft">
          {GOAL_AGAIN.kept(last.on)} {last.note}
        </p>
      )}
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
