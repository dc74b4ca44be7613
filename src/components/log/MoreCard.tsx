import type { Room } from '../../domain/plan/room.ts'
import { MORE } from '../../words/log.ts'
import { RuleLink } from '../plan/RuleLink.tsx'

/** For whoever feels great: why the guard stays, with its numbers, and what does move a plan on. */
export function MoreCard({ room }: { readonly room: Room | null }) {
  return (
    <section class="card log-more screen-only">
      <details>
        <summary>
          <h2>{MORE.title}</h2>
        </summary>
        <p>{MORE.good}</p>
        <p>
          {MORE.slower} <a href="/guides/how-long-was-your-break/">{MORE.guide}</a>
        </p>
        <p>
          <strong>{room ? MORE.room(room) : MORE.noRoom}</strong>
        </p>
        <p>
          {MORE.cap} <RuleLink id="R-14" />
        </p>
        <p>
          {MORE.faster} <RuleLink id="R-09" />
        </p>
        <p>{MORE.free}</p>
      </details>
    </section>
  )
}
