import { useEffect } from 'preact/hooks'
import { type Exercise, KIT } from '../../domain/routine/model.ts'
import { type RoutineRequest, routineFor } from '../../domain/routine/routineFor.ts'
import { openBuilder } from '../../stores/builder.ts'
import { useRemembered } from '../../stores/remembered.ts'
import { $routine, chooseKit, choosePhase, NO_ROUTINE, type RoutineState } from '../../stores/routine.ts'
import { KIT_NAMES } from '../../words/exercise-library.ts'
import { PHASE_CHOICES, ROUTINE } from '../../words/routine.ts'
import { StorageNotices } from '../storage/StorageNotices.tsx'
import { Choices } from '../ui/Choices.tsx'
import { guarded } from '../ui/guarded.tsx'
import { RoutineSessionCard } from './RoutineSessionCard.tsx'

interface Props {
  readonly library: readonly Exercise[]
}

/** The routine of this person, made anew from what they told us. The built page says what it needs. */
export const RoutineBuilder = guarded(RoutineBuilderTool)

function RoutineBuilderTool({ library }: Props) {
  const state = useRemembered($routine, NO_ROUTINE)
  useEffect(openBuilder, [])
  return (
    <div class="routine ticks" data-ready={state.ready}>
      <StorageNotices />
      <div key={standingOf(state)}>
        {standingOf(state) === 'open' && state.request ? (
          <Open request={state.request} state={state} library={library} />
        ) : (
          <NotYet state={state} />
        )}
      </div>
    </div>
  )
}

type RoutineStanding = 'unread' | 'check' | 'closed' | 'stop' | 'open'

function standingOf({ ready, eligibility, request }: RoutineState): RoutineStanding {
  if (!ready) return 'unread'
  if (eligibility.kind === 'closed') return 'closed'
  if (eligibility.kind === 'screen-first') return 'check'
  return request ? 'open' : 'stop'
}

function NotYet({ state }: { readonly state: RoutineState }) {
  const standing = standingOf(state)
  if (standing === 'unread') return <p class="notice">{ROUTINE.builtHere}</p>
  if (standing === 'stop')
    return (
      <p class="notice">
        {ROUTINE.stopFirst} <a href="/plan/">{ROUTINE.plan}</a>
      </p>
    )
  return (
    <p class="notice">
      {standing === 'closed' ? ROUTINE.closed : ROUTINE.checkFirst} <a href="/check/">{ROUTINE.check}</a>
    </p>
  )
}

interface OpenProps extends Props {
  readonly request: RoutineRequest
  readonly state: RoutineState
}

function Open({ request, state, library }: OpenProps) {
  const routine = routineFor(request, library)
  if (routine.kind === 'clinician-chooses')
    return (
      <p class="notice">
        {ROUTINE.clinician} <a href="/exercises/">{ROUTINE.library}</a>
      </p>
    )
  return (
    <div class="flow">
      <div class="routine-sessions">
        {routine.sessions.map((session, index) => (
          <RoutineSessionCard key={index} session={session} index={index} today={state.today} />
        ))}
      </div>
      {request.phase === 'build' && !request.mayJump && <p>{ROUTINE.jumps}</p>}
      <Wishes request={request} />
    </div>
  )
}

const PHASES = PHASE_CHOICES.map(({ value }) => value)

/** What the person has and where they are; each is kept as soon as it is chosen. */
function Wishes({ request: { kit, phase } }: { readonly request: RoutineRequest }) {
  return (
    <div class="routine-wishes screen-only">
      <Choices
        name="phase"
        legend={ROUTINE.phase}
        choices={PHASE_CHOICES}
        chosen={phase}
        onChoose={(value) => PHASES.filter((one) => one === value).forEach(choosePhase)}
      />
      <Choices
        name="kit"
        legend={ROUTINE.kit}
        choices={KIT.map((thing) => ({ value: thing, label: KIT_NAMES[thing] }))}
        chosen={kit}
        several
        onChoose={(value, checked) =>
          chooseKit(KIT.filter((thing) => (thing === value ? checked : kit.includes(thing))))
        }
      />
    </div>
  )
}
