import { useState } from 'preact/hooks'
import type { Chosen, RoutineSession } from '../../domain/routine/routineFor.ts'
import type { Day } from '../../domain/shared/days.ts'
import { undoChange } from '../../stores/log.ts'
import { logStrength } from '../../stores/routine.ts'
import { doseText } from '../../words/exercise-library.ts'
import { ROUTINE, whyText } from '../../words/routine.ts'
import { slugOf } from './addressOf.ts'

interface Props {
  readonly session: RoutineSession
  readonly index: number
  readonly today: Day
}

/** One session: its exercises in order, and a press that puts it in the log. */
export function RoutineSessionCard({ session: { chosen, minutes }, index, today }: Props) {
  return (
    <section class="card" aria-labelledby={`session-${index}`}>
      <h2 id={`session-${index}`}>{ROUTINE.session(index)}</h2>
      <p class="soft">{ROUTINE.about(minutes)}</p>
      <ol class="routine-list">
        {chosen.map((one) => (
          <Item key={one.exercise.id} chosen={one} />
        ))}
      </ol>
      <LogIt minutes={minutes} today={today} />
    </section>
  )
}

function Item({ chosen: { exercise, why } }: { readonly chosen: Chosen }) {
  const slug = slugOf(exercise.name)
  const reason = whyText(why)
  return (
    <li>
      <img src={`/exercises/${slug}.svg`} alt="" width={96} height={96} loading="lazy" />
      <div>
        <a href={`/exercises/${slug}/`}>{exercise.name}</a>
        <p class="small">{doseText(exercise.dose)}</p>
        {reason && <p class="small soft">{reason}</p>}
      </div>
    </li>
  )
}

function LogIt({ minutes, today }: { readonly minutes: number; readonly today: Day }) {
  const [logged, setLogged] = useState(false)
  const log = () => {
    logStrength(today, minutes)
    setLogged(true)
  }
  const undo = () => {
    undoChange()
    setLogged(false)
  }
  return (
    <div class="screen-only">
      <p role="status">
        <span key={String(logged)}>{logged && ROUTINE.logged(minutes)}</span>
      </p>
      {logged ? (
        <p class="actions">
          <a href="/log/">{ROUTINE.toLog}</a>
          <button type="button" class="link-button" onClick={undo}>
            {ROUTINE.undo}
          </button>
        </p>
      ) : (
        <button type="button" class="button" onClick={log}>
          {ROUTINE.log}
        </button>
      )}
    </div>
  )
}
