import './graduation.css'
import type { Graduation as Graduated } from '../../../domain/calendar/model.ts'
import { NEXT_GOALS } from '../../../domain/course/rules.ts'
import { GRADUATION } from '../../../words/graduation.ts'
import { reasonText } from '../../../words/reasons.ts'
import { below, Heading, type HeadingLevel } from '../Heading.tsx'
import { GoalCard, KnowCard, StartOver } from '../PlanCards.tsx'
import type { ResultProps } from '../PlanResult.tsx'
import { RuleLink } from '../RuleLink.tsx'
import { UnderWayWeeks } from '../underway/UnderWayWeeks.tsx'

interface Props extends ResultProps {
  readonly graduation: Graduated
}

const PARTS = ['held', 'keep', 'watch', 'restart'] as const

/** The goal is reached: what held, what to keep, what to watch, how to start again, and where to go from here. */
export function Graduation({ state, plan, request, graduation, level }: Props) {
  const { goalMinutes } = request.profile
  const inner = below(level)
  return (
    <div class="graduation flow">
      <Heading level={level}>{GRADUATION.title(goalMinutes)}</Heading>
      <p class="lead narrow">{GRADUATION.lead}</p>
      <div class="graduation-parts">
        {PARTS.map((part) => (
          <section class={part === 'held' ? 'card card-sun' : 'card'} key={part}>
            <Heading level={inner}>{GRADUATION.sections[part]}</Heading>
            <ul class="reasons">
              {graduation[part].map((reason) => (
                <li key={reasonText(reason)}>
                  <span>{reasonText(reason)}</span> <RuleLink id={reason.rule} />
                </li>
              ))}
            </ul>
          </section>
        ))}
        <NextGoal minutes={goalMinutes} level={inner} />
        <GoalCard answers={state.agreed?.answers ?? {}} level={inner} />
      </div>
      <Heading level={inner}>{GRADUATION.way}</Heading>
      <div class="plan-main">
        <UnderWayWeeks request={request} plan={plan} level={below(inner)} />
      </div>
      <KnowCard level={inner} />
      <div class="actions screen-only">
        <button type="button" class="button button-quiet" onClick={() => print()}>
          {GRADUATION.print}
        </button>
        <StartOver />
      </div>
    </div>
  )
}

/** Staying is offered first. A longer goal is tried out beside the plan before anything is kept. */
function NextGoal({ minutes, level }: { readonly minutes: number; readonly level: HeadingLevel }) {
  const next = NEXT_GOALS.find((goal) => goal > minutes)
  return (
    <section class="card screen-only">
      <Heading level={level}>{GRADUATION.next}</Heading>
      <p>{GRADUATION.nextWhy}</p>
      {next && (
        <p>
          <a class="button" href={`#what-if=goal=${next}`}>
            {GRADUATION.nextLink(next)}
          </a>
        </p>
      )}
      <p>
        {GRADUATION.log} <a href="/log/entry/#run">{GRADUATION.logLink}</a>
      </p>
    </section>
  )
}
