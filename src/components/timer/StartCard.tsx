import { runSeconds, type Segment, totalSeconds } from '../../domain/session/model.ts'
import { sessionText } from '../../words/session.ts'
import { SESSION_PAGE } from '../../words/session-start.ts'
import { lengthText } from '../../words/today.ts'
import { SessionStrip } from '../session/SessionStrip.tsx'

interface Props {
  readonly over: string
  readonly title: string
  readonly segments: readonly Segment[]
  readonly onStart: () => void
}

/** The session that is about to be done, and its one large button. */
export function StartCard({ over, title, segments, onStart }: Props) {
  return (
    <section class="card timer-start">
      <p class="small soft">{over}</p>
      <h2 tabIndex={-1}>
        <span key={title}>{title}</span>
      </h2>
      <p class="soft">{lengthText(totalSeconds(segments), runSeconds(segments))}</p>
      <SessionStrip segments={segments} decorative />
      <p class="spoken">{sessionText(segments)}</p>
      <p>
        <button type="button" class="button timer-main" onClick={onStart}>
          {SESSION_PAGE.start}
        </button>
      </p>
      <p class="small soft">{SESSION_PAGE.startHow}</p>
    </section>
  )
}
