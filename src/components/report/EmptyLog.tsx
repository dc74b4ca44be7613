import { REPORT } from '../../words/report.ts'

/** Nothing was logged yet: what to do first. What was answered already stands on the page below. */
export const EmptyLog = ({ planned }: { readonly planned: boolean }) => (
  <section class="card card-sun screen-only">
    <h2>{REPORT.emptyTitle}</h2>
    <p>{REPORT.empty}</p>
    <p>
      {planned ? (
        <a class="button" href="/log/entry/#run">
          {REPORT.toLog}
        </a>
      ) : (
        <a class="button" href="/plan/">
          {REPORT.toPlan}
        </a>
      )}
    </p>
  </section>
)
