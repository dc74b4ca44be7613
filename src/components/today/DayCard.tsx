import type { CalendarDay } from '../../domain/calendar/model.ts'
import type { Today } from '../../domain/calendar/todayOf.ts'
import type { Lived } from '../../stores/today.ts'
import { DONE_DAY, OTHER_DAY } from '../../words/today.ts'
import { later } from '../ui/later.tsx'
import type { AwayDayProps } from './AwayDay.tsx'
import { NextRun } from './NextRun.tsx'
import { SessionCard } from './SessionCard.tsx'
import { Reasons } from './Why.tsx'

const AwayDay = later<AwayDayProps>(() => import('./AwayDay.tsx').then((part) => part.AwayDay))

interface Props {
  readonly lived: Lived
}

/** What today holds: a session to do, one that is done, or a day without. */
export function DayCard({ lived }: Props) {
  const { session, state } = lived.today
  if (state.kind === 'done' || state.kind === 'changed') return <DoneDay today={lived.today} />
  if (state.what === 'skipped' || state.what === 'moved' || state.what === 'paused')
    return <AwayDay lived={lived} what={state.what} />
  if (!session) return null
  if (session.segments) return <SessionCard lived={lived} session={session} />
  return <OtherDay today={lived.today} session={session} />
}

function DoneDay({ today }: { readonly today: Today }) {
  const { kind, what } = today.state
  return (
    <section class="card">
      <p class="today-done">
        <span aria-hidden="true">✓ </span>
        {kind === 'done' ? DONE_DAY.done : DONE_DAY.changed}
      </p>
      {what === 'run' && <p>{DONE_DAY.tomorrow}</p>}
      <p>
        <a href="/log/entry/">{DONE_DAY.more}</a>
      </p>
    </section>
  )
}

interface OtherDayProps {
  readonly today: Today
  readonly session: CalendarDay
}

function OtherDay({ today, session }: OtherDayProps) {
  const kind = session.kind === 'run' ? 'rest' : session.kind
  const { text, log } = OTHER_DAY[kind]
  return (
    <section class="card">
      <p class="today-does">{text}</p>
      <Reasons because={session.because} />
      <p>
        <a href={`/log/entry/#${kind === 'rest' ? 'walk' : kind}`}>{log}</a>
      </p>
      {!today.answer && <NextRun today={today} />}
    </section>
  )
}
