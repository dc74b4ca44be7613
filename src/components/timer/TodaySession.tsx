import { useEffect } from 'preact/hooks'
import { toDo } from '../../domain/calendar/toDo.ts'
import { partLastWalk } from '../../domain/plan/writeStage.ts'
import type { Segment } from '../../domain/session/model.ts'
import { $builder, NOTHING_BUILT } from '../../stores/builder.ts'
import { useRemembered } from '../../stores/remembered.ts'
import { $lived, type Lived, openToday } from '../../stores/today.ts'
import { LATER } from '../../words/later.ts'
import { sessionWords } from '../../words/session.ts'
import { SESSION_PAGE } from '../../words/session-start.ts'
import { Failed } from '../ui/later.tsx'
import { OwnStages } from './OwnStages.tsx'
import { StartCard } from './StartCard.tsx'

interface Props {
  readonly onStart: (segments: readonly Segment[]) => void
}

/** The session that the plan has for today, or why there is none. */
export function TodaySession({ onStart }: Props) {
  const { agreed, failed } = useRemembered($builder, NOTHING_BUILT)
  const lived = useRemembered($lived, null)
  useEffect(openToday, [])
  if (failed || lived === 'failed') return <Failed />
  if (!agreed) return <NoPlan />
  return lived ? <OfPlan lived={lived} onStart={onStart} /> : <p class="soft">{LATER.loading}</p>
}

function OfPlan({ lived, onStart }: Props & { readonly lived: Lived }) {
  const { today, request } = lived
  const session = toDo(today)
  const stages = request.profile.progression?.stages ?? []
  return (
    <>
      {session ? (
        <StartCard
          over={SESSION_PAGE.today}
          title={sessionWords(session)}
          segments={session.segments}
          onStart={() => onStart(partLastWalk(session.segments))}
        />
      ) : (
        <NoSession lived={lived} />
      )}
      {stages.length > 0 && <OwnStages stages={stages} />}
    </>
  )
}

const CLOSED: readonly Lived['today']['standing'][] = ['emergency', 'refer', 'check', 'closed']

function NoSession({ lived: { today } }: { readonly lived: Lived }) {
  const closed = CLOSED.includes(today.standing)
  const done = today.state.kind === 'done' || today.state.kind === 'changed'
  return (
    <section class={closed ? 'notice' : 'card'}>
      <p>{closed ? SESSION_PAGE.closed : done ? SESSION_PAGE.done : SESSION_PAGE.noSession}</p>
      {!closed && today.next && <p>{SESSION_PAGE.next(today.next.date)}</p>}
      <p>
        <a href="/today/">{SESSION_PAGE.toToday}</a>
      </p>
    </section>
  )
}

const NoPlan = () => (
  <section class="card">
    <p>{SESSION_PAGE.noPlan}</p>
    <p>
      <a href="/plan/">{SESSION_PAGE.toPlan}</a>
    </p>
  </section>
)
