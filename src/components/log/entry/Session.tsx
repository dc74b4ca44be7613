import type { StageDay } from '../../../domain/calendar/dueOn.ts'
import { sessionOf } from '../../../domain/log/form.ts'
import { typeField } from '../../../stores/logForm.ts'
import { ENTRY } from '../../../words/log-entry.ts'
import { minutesText, sessionWords } from '../../../words/session.ts'
import { SessionStrip } from '../../session/SessionStrip.tsx'
import { Choices } from '../../ui/Choices.tsx'
import type { FieldsProps } from './fields.ts'

/** What the plan had, whether that was the run, and how much of it was done. */
export function Session(props: FieldsProps) {
  const { state, given, due, form, asked, errorOf } = props
  const session = sessionOf(form, given)
  return (
    <>
      {state.ready && !state.planned && <NoPlan />}
      {asked.includes('session') && due.run && <Planned day={due.run} then={due.run.date === form.date} />}
      {asked.includes('session') && (
        <Choices
          name="session"
          legend={ENTRY.session}
          row
          choices={[
            { value: 'planned', label: ENTRY.planned },
            { value: 'outside', label: ENTRY.outside },
          ]}
          chosen={session}
          onChoose={(whose) => typeField('session', whose)}
          error={errorOf('session')}
        />
      )}
      {asked.includes('done') && (
        <Choices
          name="done"
          legend={ENTRY.done}
          row
          choices={[
            { value: 'whole', label: ENTRY.whole },
            { value: 'part', label: ENTRY.part },
            ...(state.kept ? [] : [{ value: 'none', label: ENTRY.none }]),
          ]}
          chosen={form.done}
          onChoose={(done) => typeField('done', done)}
          error={errorOf('done')}
        />
      )}
    </>
  )
}

interface PlannedProps {
  readonly day: StageDay
  /** It was planned for the day of the form. */
  readonly then: boolean
}

function Planned({ day, then }: PlannedProps) {
  return (
    <div class="card entry-planned">
      <p class="small soft">{then ? ENTRY.planHad : ENTRY.planNext}</p>
      <p class="entry-session">{sessionWords(day)}</p>
      {day.segments && <SessionStrip segments={day.segments} decorative />}
      <p class="small soft">{`${minutesText(day.totalSeconds)}, ${minutesText(day.runSeconds)} of it running`}</p>
    </div>
  )
}

const NoPlan = () => (
  <p class="soft">
    {ENTRY.noPlan} <a href="/plan/">{ENTRY.toPlan}</a>
  </p>
)
