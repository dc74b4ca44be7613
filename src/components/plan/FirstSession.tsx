import type { WeekDay } from '../../domain/calendar/groupWeeks.ts'
import type { ConditionId } from '../../domain/plan/model.ts'
import type { Day } from '../../domain/shared/days.ts'
import { weekdayAndDate } from '../../words/days.ts'
import { painRuleTexts } from '../../words/pain.ts'
import { PLAN } from '../../words/plan.ts'
import { sessionText, sessionWords } from '../../words/session.ts'
import { SessionStrip } from '../session/SessionStrip.tsx'
import { below, Heading, type HeadingLevel } from './Heading.tsx'
import { RuleLink } from './RuleLink.tsx'

interface Props {
  readonly day: WeekDay
  readonly condition: ConditionId
  readonly level: HeadingLevel
  readonly today: Day
}

/** The next session to try, and what each way it can go will mean, by the pain rule of the condition. */
export function FirstSession({ day, condition, level, today }: Props) {
  return (
    <section class="card card-sun first-session">
      <Heading level={level}>
        <span class="screen-only">{day.date === today ? PLAN.firstToday : PLAN.first}</span>
        <span class="print-only">{PLAN.firstOnPaper}</span>
      </Heading>
      <p>
        {weekdayAndDate(day.date)}: <strong>{sessionWords(day)}</strong>
      </p>
      {day.segments && <SessionStrip segments={day.segments} decorative />}
      {day.half && day.segments && <p>{sessionText(day.segments)}.</p>}
      <p>{PLAN.firstEase}</p>
      <Heading level={below(level)}>{PLAN.outcomes}</Heading>
      <ul class="outcomes">
        {painRuleTexts(condition).map((outcome) => (
          <li key={outcome.name} class={`outcome outcome-${outcome.colour}`}>
            <strong>{outcome.name}</strong> <span>{outcome.text}</span>
          </li>
        ))}
      </ul>
      <p class="screen-only">
        <RuleLink id="R-11" />
      </p>
    </section>
  )
}
