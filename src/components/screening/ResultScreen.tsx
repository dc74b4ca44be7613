import { FLAG_GROUPS } from '../../domain/screening/model.ts'
import { triage } from '../../domain/screening/triage.ts'
import { startScreening } from '../../stores/screening.ts'
import { RESULT_WORDS } from '../../words/checklist.ts'
import type { ScreenProps } from './Checklist.tsx'
import { FindingsCard } from './FindingsCard.tsx'
import { Sheet } from './Sheet.tsx'
import { Subtitle, Title } from './Title.tsx'

/** What to do next, most urgent first. Only a list without a yes, an unsure or a gap leads on to the plan. */
export function ResultScreen(props: ScreenProps) {
  const { state, go } = props
  if (!state.last) return null
  const { outcome, findings } = triage(state.last, { hasRun: state.hasRun, cleared: false })
  const again = () => {
    startScreening()
    go({ at: 'question', flag: 'D-01', change: false })
  }
  return (
    <>
      <div class="check-step flow screen-only">
        {outcome === 'clear' ? <Clear {...props} /> : <Found {...props} findings={findings} />}
        <div class="actions">
          <button class="button button-quiet" type="button" onClick={() => print()}>
            {RESULT_WORDS.print}
          </button>
          <button class="link-button" type="button" onClick={() => go({ at: 'answers' })}>
            {RESULT_WORDS.change}
          </button>
          <button class="link-button" type="button" onClick={again}>
            {RESULT_WORDS.startAgain}
          </button>
        </div>
      </div>
      <Sheet takenOn={state.last.takenOn} findings={findings} />
    </>
  )
}

type Findings = ReturnType<typeof triage>['findings']

function Found({ level, state, findings }: ScreenProps & { readonly findings: Findings }) {
  const groups = FLAG_GROUPS.filter((group) => findings.some((found) => found.group === group))
  return (
    <>
      <Title level={level}>{RESULT_WORDS.heading}</Title>
      <p class="lead">{RESULT_WORDS.lead}</p>
      {groups.map((group) => (
        <FindingsCard
          level={level}
          group={group}
          findings={findings.filter((found) => found.group === group)}
          country={state.country}
          asksCountry={group === groups[0] && (group === 'emergency' || group === 'same-day')}
          key={group}
        />
      ))}
      <p class="soft">{RESULT_WORDS.limit}</p>
    </>
  )
}

function Clear({ level }: ScreenProps) {
  return (
    <>
      <Title level={level}>{RESULT_WORDS.clearHeading}</Title>
      <p class="lead">{RESULT_WORDS.clearLead}</p>
      <div class="actions">
        <a class="button" href="/plan/">
          {RESULT_WORDS.toPlan}
        </a>
      </div>
      <Subtitle below={level}>{RESULT_WORDS.clearLimitHeading}</Subtitle>
      <ul>
        {RESULT_WORDS.clearLimits.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
    </>
  )
}
