import type { TestId } from '../../domain/shared/ids.ts'
import { SELF_TEST } from '../../words/baseline.ts'
import { TEST_WORDS } from '../../words/baseline-tests.ts'

/** How a test is done: what it needs, its steps, and when to stop. */
export function HowTo({ test, painLimit }: { readonly test: TestId; readonly painLimit?: number }) {
  const { why, needs, steps, stop, limit } = TEST_WORDS[test]
  return (
    <div class="flow">
      <p>{why}</p>
      <p>
        <strong>{SELF_TEST.needs}: </strong>
        {needs}
      </p>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p class="notice">
        {stop} {painLimit !== undefined && SELF_TEST.painLimit(painLimit)}
      </p>
      {limit && <p class="soft small">{limit}</p>}
    </div>
  )
}
