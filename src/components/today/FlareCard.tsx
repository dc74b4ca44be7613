import type { Flare } from '../../domain/calendar/model.ts'
import { FLARE } from '../../words/refer.ts'
import { Reasons } from '../plan/Reasons.tsx'

export interface FlareCardProps {
  readonly flare: Flare
}

/** The days of rest after a red run: what today holds, what had changed, what lets you move on. */
export function FlareCard({ flare }: FlareCardProps) {
  return (
    <section class="card flare">
      <h2>{FLARE.title}</h2>
      {(['today', 'changed', 'moveOn'] as const).map((part) => (
        <div key={part}>
          <h3>{FLARE[part]}</h3>
          <Reasons because={flare[part]} />
        </div>
      ))}
    </section>
  )
}
