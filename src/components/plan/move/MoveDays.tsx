import type { CalendarDay, Plan } from '../../../domain/calendar/model.ts'
import { type Day, weekdayOf } from '../../../domain/shared/days.ts'
import { shortDate, shortWeekday, weekdayAndDate } from '../../../words/days.ts'
import { BENDS } from '../../../words/plan-bends.ts'
import { choiceText, MOVE } from '../../../words/plan-move.ts'
import { SessionStrip } from '../../session/SessionStrip.tsx'
import { goToPreview } from '../whatif/Preview.tsx'
import { type Drag, useDrag } from './useDrag.ts'
import type { DayAround } from './useMoveChoices.ts'

interface Props {
  readonly days: readonly DayAround[]
  readonly run: CalendarDay
  readonly plan: Plan
  readonly chosen: Day | null
  readonly onChoose: (day: Day) => void
}

/** The days around a run: a list to choose from, laid out as weeks where there is room, and there to drop the run on. */
export function MoveDays({ days, run, plan, chosen, onChoose }: Props) {
  const open = days.filter(({ choice }) => choice?.kind === 'open').map(({ date }) => date)
  const drag = useDrag(open, onChoose)
  return (
    <fieldset class={drag.held ? 'move-where move-held' : 'move-where'}>
      <legend class="question-legend">{MOVE.where}</legend>
      <p class="hint move-hint">{MOVE.drag}</p>
      <ul class="move-days">
        {days.map((day) => (
          <DayCell
            key={day.date}
            day={day}
            run={run}
            other={plan.calendar.find(({ date, kind }) => kind === 'run' && date === day.date)}
            chosen={chosen === day.date}
            drag={drag}
            onChoose={onChoose}
          />
        ))}
      </ul>
    </fieldset>
  )
}

interface CellProps extends Pick<Props, 'run' | 'onChoose'> {
  readonly day: DayAround
  /** The run of the plan that stands there. */
  readonly other: CalendarDay | undefined
  readonly chosen: boolean
  readonly drag: Drag
}

function DayCell({ day: { date, choice }, run, other, chosen, drag, onChoose }: CellProps) {
  const kind = choice?.kind ?? 'looking'
  const here = chosen || (kind === 'open' && drag.over === date)
  const shown = other ?? (here ? run : undefined)
  const state = `move-${kind}${drag.over === date ? ' move-over' : ''}`
  return (
    <li class={`move-day move-${weekdayOf(date)} ${state}`} data-day={date}>
      <span class="move-date">
        <span aria-hidden="true">
          {shortWeekday(weekdayOf(date))} {shortDate(date)}
        </span>
        <span class="spoken">{weekdayAndDate(date)}</span>
      </span>
      {kind === 'open' && (
        <label class="choice">
          <input
            type="radio"
            name="move-to"
            value={date}
            checked={chosen}
            aria-label={`${MOVE.here}: ${weekdayAndDate(date)}`}
            onChange={() => onChoose(date)}
          />
          <span class="choice-mark">{MOVE.here}</span>
        </label>
      )}
      {shown?.segments && (
        <span
          class={kind === 'own' ? 'move-strip move-grip' : 'move-strip'}
          {...(kind === 'own' && drag.grip)}
        >
          <SessionStrip segments={shown.segments} decorative />
        </span>
      )}
      <span class="move-says">{choice ? choiceText(choice) : MOVE.looking}</span>
      {chosen && (
        <button type="button" class="link-button" onClick={goToPreview}>
          {BENDS.see}
        </button>
      )}
    </li>
  )
}
