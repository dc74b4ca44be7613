import { useState } from 'preact/hooks'
import { PLAN } from '../../words/plan.ts'
import { later } from '../ui/later.tsx'
import type { RequestDetailsProps } from './RequestDetails.tsx'

const RequestDetails = later<RequestDetailsProps>(() =>
  import('./RequestDetails.tsx').then((part) => part.RequestDetails),
)

/** Folded away, and fetched when somebody opens it: few people check a plan by hand. */
export function RequestFold({ request }: RequestDetailsProps) {
  const [open, setOpen] = useState(false)
  return (
    <details class="request screen-only" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{PLAN.request}</summary>
      {open && <RequestDetails request={request} />}
    </details>
  )
}
