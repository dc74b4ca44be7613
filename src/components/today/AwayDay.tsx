import { removeEntry } from '../../stores/log.ts'
import type { Lived } from '../../stores/today.ts'
import { AWAY_DAY, ifLongerText } from '../../words/away.ts'
import { Reasons } from '../plan/Reasons.tsx'
import { NextRun } from './NextRun.tsx'

export interface AwayDayProps {
  readonly lived: Lived
  readonly what: 'skipped' | 'moved' | 'paused'
}

/** A day that the person put off: that it is all right, what it does to the plan, and the way back. */
export function AwayDay({ lived: { plan, request, today }, what }: AwayDayProps) {
  const skips = request.log.filter((entry) => entry.kind === 'skip' && entry.date === today.date)
  const [skip] = skips
  const reasons = today.session?.because ?? plan.position?.because ?? []
  const runAfterAll = () => {
    for (const { id } of skips) if (id !== undefined) removeEntry(id)
  }
  return (
    <section class="card">
      <Reasons because={reasons} />
      <p>
        {AWAY_DAY[what]} {plan.position && AWAY_DAY.stage(plan.position.stage)}
      </p>
      {what === 'skipped' && skip?.kind === 'skip' && (
        <>
          <p>{ifLongerText(skip.why)}</p>
          <p class="screen-only">
            <button type="button" class="button button-quiet" onClick={runAfterAll}>
              {AWAY_DAY.after}
            </button>
          </p>
        </>
      )}
      {!today.answer && <NextRun today={today} />}
      <p>
        <a href="/plan/">{AWAY_DAY.toPlan}</a>
      </p>
    </section>
  )
}
