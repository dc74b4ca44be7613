import type { ComponentType } from 'preact'
import type { Graduation as Graduated } from '../../../domain/calendar/model.ts'
import { later } from '../../ui/later.tsx'
import { PlanPage } from '../PlanPage.tsx'
import type { ResultProps } from '../PlanResult.tsx'
import { UnderWay } from '../underway/UnderWay.tsx'

/** The ways to change a plan, by their address. */
const PAGES: Readonly<Record<string, ComponentType<ResultProps> | undefined>> = {
  move: later(() => import('../move/MovePage.tsx').then((part) => part.MovePage)),
  pause: later(() => import('../pause/PausePage.tsx').then((part) => part.PausePage)),
  'what-if': later(() => import('../whatif/WhatIfPage.tsx').then((part) => part.WhatIfPage)),
  limits: later(() => import('../limits/LimitsPage.tsx').then((part) => part.LimitsPage)),
  table: later(() => import('../table/TablePage.tsx').then((part) => part.TablePage)),
}

const Graduation = later<ResultProps & { readonly graduation: Graduated }>(() =>
  import('../graduation/Graduation.tsx').then((part) => part.Graduation),
)

/** A plan that is about to be changed, at its goal, or under way. */
export function Bends(props: ResultProps) {
  const Page = PAGES[props.hash.split('=')[0] ?? '']
  if (Page) return <Page {...props} />
  const { graduation } = props.plan
  if (graduation) return <Graduation {...props} graduation={graduation} />
  const { log, profile } = props.request
  return log.length > 0 || profile.progression ? <UnderWay {...props} /> : <PlanPage {...props} />
}
