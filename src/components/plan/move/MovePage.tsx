import './move.css'
import { useMemo, useState } from 'preact/hooks'
import type { CalendarDay } from '../../../domain/calendar/model.ts'
import { movableRuns } from '../../../domain/calendar/moveChoices.ts'
import { withMove } from '../../../domain/calendar/movedEntry.ts'
import type { Day } from '../../../domain/shared/days.ts'
import { moveRun } from '../../../stores/away.ts'
import { weekdayAndDate } from '../../../words/days.ts'
import { MOVE } from '../../../words/plan-move.ts'
import { sessionWords } from '../../../words/session.ts'
import { Choices } from '../../ui/Choices.tsx'
import { BendPage, type Done, useDone } from '../bends/BendPage.tsx'
import { below } from '../Heading.tsx'
import type { ResultProps } from '../PlanResult.tsx'
import { Preview } from '../whatif/Preview.tsx'
import { KeptMoves } from './KeptMoves.tsx'
import { MoveDays } from './MoveDays.tsx'
import { useMoveChoices } from './useMoveChoices.ts'

/** Which run, to which day, and what that does. The address may name the run: `#move=2027-01-06`. */
export function MovePage(props: ResultProps) {
  const { plan, request, level } = props
  const runs = movableRuns(plan, request.today)
  const [done, setDone] = useDone()
  const [picked, pick] = useState<string | undefined>(props.hash.split('=')[1])
  const run = runs.find(({ date }) => date === picked) ?? runs[0]
  return (
    <BendPage title={MOVE.title} lead={MOVE.lead} level={level} done={done} onDone={setDone}>
      {run ? (
        <>
          <div class="move-which">
            <Choices
              name="move-run"
              legend={MOVE.which}
              choices={runs.map(asChoice)}
              chosen={run.date}
              onChoose={pick}
            />
          </div>
          <MoveTo key={run.date} {...props} run={run} onDone={setDone} />
        </>
      ) : (
        <p>{MOVE.none}</p>
      )}
      <KeptMoves level={below(level)} onDone={setDone} />
    </BendPage>
  )
}

const asChoice = (run: CalendarDay) => ({
  value: run.date,
  label: weekdayAndDate(run.date),
  hint: sessionWords(run),
})

interface MoveToProps extends ResultProps {
  readonly run: CalendarDay
  readonly onDone: (done: Done) => void
}

function MoveTo({ plan, request, level, run, onDone }: MoveToProps) {
  const from = run.date
  const days = useMoveChoices(request, plan, from)
  const [to, setTo] = useState<Day | null>(null)
  const change = useMemo(() => to && withMove(request, from, to), [request, from, to])
  return (
    <>
      <MoveDays days={days} run={run} plan={plan} chosen={to} onChoose={setTo} />
      {to && change && (
        <Preview
          request={request}
          change={change}
          level={below(level)}
          keep={MOVE.keep}
          onKeep={() => onDone({ text: MOVE.done(from, to), undo: moveRun(from, to) })}
          onDiscard={() => setTo(null)}
        />
      )}
    </>
  )
}
