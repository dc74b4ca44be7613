import type { BuilderState } from '../../stores/builder.ts'
import { BUILDER } from '../../words/plan-builder.ts'
import { below, Heading, type HeadingLevel } from './Heading.tsx'

interface Props {
  readonly state: BuilderState
  readonly level: HeadingLevel
  /** Part of a page that has its own heading. */
  readonly inside?: boolean
}

/** The checklist comes before any question of the plan, and again when the last one is too old. */
export function CheckFirst({ state, level, inside = false }: Props) {
  const kept = state.answers.stopped !== undefined
  return (
    <section class="card card-sun narrow">
      <Heading level={inside ? below(level) : level}>{BUILDER.checkFirst}</Heading>
      <p>{state.screenedOn ? BUILDER.checkStale : BUILDER.checkFirstWhy}</p>
      {kept && <p>{BUILDER.checkKept}</p>}
      <p>
        <a class="button" href="/check/">
          {BUILDER.toCheck}
        </a>
      </p>
    </section>
  )
}
