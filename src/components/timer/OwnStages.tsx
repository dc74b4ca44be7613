import { readLine } from '../../domain/plan/readLine.ts'
import { partLastWalk } from '../../domain/plan/writeStage.ts'
import { SESSION_PAGE } from '../../words/session-start.ts'
import { StageRow } from './StageRow.tsx'

interface Props {
  readonly stages: readonly { readonly notation: string }[]
}

/** The stages of the table that the plan follows, each to be timed. */
export function OwnStages({ stages }: Props) {
  return (
    <details class="card">
      <summary>{SESSION_PAGE.ownTable}</summary>
      <ol class="timer-stages">
        {stages.map(({ notation }, index) => {
          const reading = readLine(notation)
          return reading.ok ? (
            <StageRow
              key={notation}
              name={SESSION_PAGE.stage(index + 1)}
              segments={partLastWalk(reading.stage.segments)}
            />
          ) : null
        })}
      </ol>
    </details>
  )
}
