import { checkRequest } from './checkRequest.ts'
import type { Fault } from './fault.ts'
import { issueFaults } from './issueFaults.ts'
import { type PlanRequest, request } from './request.ts'

export type { Fault } from './fault.ts'

export type ParsedRequest =
  | { readonly ok: true; readonly request: PlanRequest }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/** Unknown input as a request that can be planned, or everything that is wrong with it. Never throws. */
export function parseRequest(input: unknown): ParsedRequest {
  const parsed = request.safeParse(input)
  if (!parsed.success)
    return { ok: false, faults: parsed.error.issues.flatMap((issue) => issueFaults(issue, input)) }
  const faults = checkRequest(parsed.data)
  return faults.length > 0 ? { ok: false, faults } : { ok: true, request: parsed.data }
}
