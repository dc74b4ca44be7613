import type { Plan } from '../../../domain/calendar/model.ts'
import type { WeekOf, WeekPair } from '../../../domain/calendar/whatIf.ts'
import { totalSeconds } from '../../../domain/session/model.ts'
import { endText, nextRunText, PREVIEW, weekText } from '../../../words/plan-bends.ts'
import { SessionStrip } from '../../session/SessionStrip.tsx'
import { Heading, type HeadingLevel } from '../Heading.tsx'

interface Props {
  readonly name: string
  readonly plan: Plan
  readonly weeks: readonly WeekPair[]
  readonly side: 'present' | 'changed'
  readonly level: HeadingLevel
}

/** One of two plans: its next run, its end, and the last session of each week. Both sides share one scale. */
export function PlanSide({ name, plan, weeks, side, level }: Props) {
  const scale = Math.max(
    1,
    ...weeks.flatMap(({ present, changed }) => [lastOf(present), lastOf(changed)].map(totalSeconds)),
  )
  return (
    <section class={`card preview-side preview-${side}`}>
      <Heading level={level}>{name}</Heading>
      <dl class="preview-facts">
        <dt>{PREVIEW.next}</dt>
        <dd>{nextRunText(plan)}</dd>
        <dt>{PREVIEW.ends}</dt>
        <dd>{endText(plan)}</dd>
      </dl>
      <ol class="preview-weeks">
        {weeks.map((pair) => (
          <li key={pair.monday}>
            <strong>{PREVIEW.week(pair.number)}</strong>
            {lastOf(pair[side]).length > 0 && (
              <span class="preview-strip">
                <SessionStrip segments={lastOf(pair[side])} fullWidthSeconds={scale} decorative />
              </span>
            )}
            <span class="preview-week">
              {weekText(pair[side])}
              {side === 'changed' && !pair.same && <span class="pill">{PREVIEW.differs}</span>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

const lastOf = (week: WeekOf) =>
  (week !== null && week !== 'over' && week.days.findLast(({ segments }) => segments)?.segments) || []
