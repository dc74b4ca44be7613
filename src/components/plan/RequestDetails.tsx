import { useState } from 'preact/hooks'
import type { PlanRequest } from '../../domain/plan/request.ts'
import { PLAN } from '../../words/plan.ts'
import { REQUEST } from '../../words/plan-request.ts'

export interface RequestDetailsProps {
  readonly request: PlanRequest
}

/** The request as the command line reads it, so that anybody can check the plan without the page. */
export function RequestDetails({ request }: RequestDetailsProps) {
  const [said, setSaid] = useState('')
  const text = JSON.stringify(request, null, 2)
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(REQUEST.copied),
      () => setSaid(REQUEST.copyFailed),
    )
  return (
    <>
      <p class="hint">{REQUEST.hint}</p>
      <p>
        <button type="button" class="button button-quiet" onClick={copy}>
          {REQUEST.copy}
        </button>{' '}
        <span role="status" key={said}>
          {said}
        </span>
      </p>
      <textarea class="request-json" readOnly rows={12} aria-label={PLAN.request} value={text} />
    </>
  )
}
