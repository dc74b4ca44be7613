import { PLAN } from '../../words/plan.ts'
import { Heading, type HeadingLevel } from './Heading.tsx'

/** The ways to change a plan, each at its own address. */
export function BendsCard({ level }: { readonly level: HeadingLevel }) {
  return (
    <section class="card screen-only" id="change">
      <Heading level={level}>{PLAN.bends}</Heading>
      <ul class="bend-links">
        {Object.entries(PLAN.bendNames).map(([bend, name]) => (
          <li key={bend}>
            <a href={`#${bend}`}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
