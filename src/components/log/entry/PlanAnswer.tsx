import { useEffect } from 'preact/hooks'
import type { LogEntry } from '../../../domain/log/model.ts'
import type { Position } from '../../../domain/plan/model.ts'
import { careFor } from '../../../domain/plan/signCare.ts'
import type { Day } from '../../../domain/shared/days.ts'
import type { FormState } from '../../../stores/logForm.ts'
import { $planned, openPlanned, type Planned } from '../../../stores/plan.ts'
import { useRemembered } from '../../../stores/remembered.ts'
import { LATER } from '../../../words/later.ts'
import { ENTRY, SAVED } from '../../../words/log-entry.ts'
import { ACTION_WORDS } from '../../../words/plan-action.ts'
import { reasonText } from '../../../words/reasons.ts'
import { sessionWords } from '../../../words/session.ts'
import { RuleLink } from '../../plan/RuleLink.tsx'
import { SessionStrip } from '../../session/SessionStrip.tsx'
import { Failed } from '../../ui/later.tsx'
import { signsOf } from './signsNoticed.ts'

interface Props {
  /** What was saved; null after something was deleted. */
  readonly entry: LogEntry | null
  readonly state: FormState
}

/** What the plan answers now, in one sentence with its rule, and the next run. */
export function PlanAnswer({ entry, state }: Props) {
  const planned = useRemembered($planned, null)
  useEffect(openPlanned, [])
  if (planned === 'failed') return <Failed />
  if (!state.planned)
    return (
      <p>
        {ENTRY.noPlan} <a href="/plan/">{ENTRY.toPlan}</a>
      </p>
    )
  if (!planned) return <p class="soft">{LATER.loading}</p>
  return (
    <>
      <Answer {...planned} seen={asksClinician(entry)} />
      {entry && <Morning entry={entry} today={state.today} action={planned.plan.position?.action} />}
      {entry && 'date' in entry && entry.date < planned.request.profile.startOn && <p>{ENTRY.beforePlan}</p>}
    </>
  )
}

interface MorningProps {
  readonly entry: LogEntry
  readonly today: Day
  readonly action: Position['action'] | undefined
}

/** The next morning is still to come, or was not answered. After a stop nothing waits for it. */
function Morning({ entry, today, action }: MorningProps) {
  if (entry.kind !== 'run' || entry.painNextMorning !== null || action === 'refer') return null
  if (entry.date < today) return <p>{SAVED.answerMorning}</p>
  return <p>{action === 'await-morning' ? SAVED.tomorrow : SAVED.tomorrowToo}</p>
}

/** A sign that a clinician looks at first, though the plan itself only steps back. */
const asksClinician = (entry: LogEntry | null): boolean =>
  entry !== null && careFor(signsOf(entry))?.group === 'see-clinician'

function Answer({ plan, request, seen }: Planned & { readonly seen: boolean }) {
  const { position, calendar, gate } = plan
  const { because } = position ?? gate
  const next = calendar.find(({ kind }) => kind === 'run')
  return (
    <section class="card card-sun entry-answer" aria-label={SAVED.answer}>
      <h2>{position ? ACTION_WORDS[position.action] : SAVED.closed}</h2>
      <p>
        {because.map((reason) => reasonText(reason)).join(' ')} <RuleLink id={because[0].rule} />
      </p>
      {next ? (
        <div class="entry-next">
          <p class="small soft">
            {seen ? SAVED.nextSeen : `${SAVED.next}: ${SAVED.nextOn(next.date, request.today)}`}
          </p>
          <p class="entry-session">{sessionWords(next)}</p>
          {next.segments && <SessionStrip segments={next.segments} decorative />}
        </div>
      ) : (
        <p>
          <a href="/plan/">{SAVED.toPlan}</a>
        </p>
      )}
    </section>
  )
}
