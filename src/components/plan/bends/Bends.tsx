import { PlanPage } from '../PlanPage.tsx'
import type { ResultProps } from '../PlanResult.tsx'
import { UnderWay } from '../underway/UnderWay.tsx'

/** A plan that is about to be changed, at its goal, or under way. */
export function Bends(props: ResultProps) {
  return props.request.log.length > 0 ? <UnderWay {...props} /> : <PlanPage {...props} />
}
