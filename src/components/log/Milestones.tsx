import type { Milestone } from '../../domain/log/milestones.ts'
import { dateText } from '../../words/days.ts'
import { LOG, milestoneText } from '../../words/log.ts'

/** What was reached since the restart. Nothing before the first. */
export function Milestones({ reached }: { readonly reached: readonly Milestone[] }) {
  if (reached.length === 0) return null
  return (
    <section class="card card-sun log-milestones">
      <h2>{LOG.milestonesTitle}</h2>
      <ol>
        {reached.map((one) => (
          <li key={milestoneText(one)}>
            {milestoneText(one)} <span class="soft small">{dateText(one.on)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
