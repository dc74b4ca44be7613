import { useState } from 'preact/hooks'
import type { CalendarDay } from '../../domain/calendar/model.ts'
import type { Segment } from '../../domain/session/model.ts'
import { totalSeconds } from '../../domain/session/model.ts'
import type { Lived } from '../../stores/today.ts'
import { sessionText, sessionWords } from '../../words/session.ts'
import { lengthText, partText, TODAY } from '../../words/today.ts'
import { SessionStrip } from '../session/SessionStrip.tsx'
import { later } from '../ui/later.tsx'
import type { NotTodayProps } from './NotToday.tsx'
import { TimerLink } from './TimerLink.tsx'
import { Why } from './Why.tsx'

const NotToday = later<NotTodayProps>(() => import('./NotToday.tsx').then((part) => part.NotToday))

interface Props {
  readonly lived: Lived
  readonly session: CalendarDay
}

/** The session of today: what it is, why, and all that can be done with it. */
export function SessionCard({ lived, session }: Props) {
  const [leaving, leave] = useState(false)
  const segments = session.segments ?? []
  const runs = session.kind === 'run'
  return (
    <section class="card session-card">
      <h2>{sessionWords(session)}</h2>
      <p class="soft">{lengthText(session.totalSeconds, session.runSeconds)}</p>
      <SessionStrip segments={segments} decorative />
      <p class="spoken">{sessionText(segments)}</p>
      {runs && <Parts segments={segments} />}
      <TimerLink />
      <ul class="today-links screen-only">
        <li>
          <a href={runs ? '/log/entry/#run' : '/log/entry/#walk'}>{runs ? TODAY.log : TODAY.logWalk}</a>
        </li>
        {runs && (
          <>
            <li>
              <a href="/plan/#move">{TODAY.move}</a>
            </li>
            <li>
              <button
                type="button"
                class="link-button"
                aria-expanded={leaving}
                onClick={() => leave(!leaving)}
              >
                {TODAY.notToday}
              </button>
            </li>
          </>
        )}
      </ul>
      {leaving && <NotToday date={lived.today.date} onLeave={() => leave(false)} />}
      <Why label={runs ? TODAY.why : TODAY.whyDay} because={session.because} />
    </section>
  )
}

/** How long the walks at both ends and all between them take. */
function Parts({ segments }: { readonly segments: readonly Segment[] }) {
  const [first, last] = [segments[0], segments.at(-1)]
  if (first?.kind !== 'walk' || last?.kind !== 'walk') return null
  return (
    <p class="session-parts small soft" aria-hidden="true">
      <span>{partText('walk', first.seconds)}</span>
      <span>{partText('main', totalSeconds(segments.slice(1, -1)))}</span>
      <span>{partText('walk', last.seconds)}</span>
    </p>
  )
}
