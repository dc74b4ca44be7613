import type { Lived } from '../../stores/today.ts'
import { weekdayAndDate } from '../../words/days.ts'
import { STANDING } from '../../words/standing.ts'
import type { GateCardsProps } from '../plan/GateCards.tsx'
import { Reasons } from '../plan/Reasons.tsx'
import { ReferCard } from '../plan/ReferCard.tsx'
import { later } from '../ui/later.tsx'
import { NextRun } from './NextRun.tsx'

const GateCards = later<GateCardsProps>(() => import('../plan/GateCards.tsx').then((part) => part.GateCards))

export interface StandingCardProps {
  readonly lived: Lived
}

/** A day that is none of the plan's own: what stands before the next run, and the way on. */
export function StandingCard({ lived }: StandingCardProps) {
  const { plan, request, today } = lived
  switch (today.standing) {
    case 'refer':
      return <ReferCard plan={plan} request={request} level={2} />
    case 'emergency':
      return <GateCards gate={plan.gate} unseen={false} level={2} />
    case 'closed':
      return (
        <>
          <GateCards gate={plan.gate} unseen={false} level={2} />
          <Way text={STANDING.closed} address="/plan/" link={STANDING.toPlan} />
        </>
      )
    case 'check':
      return (
        <Way
          text={today.signs.length > 0 ? STANDING.signs : STANDING.check}
          address="/check/"
          link={STANDING.toCheck}
          main
        />
      )
    case 'finished':
      return <Way text={STANDING.finished} address="/plan/" link={STANDING.toGraduation} main />
    case 'early':
      return (
        <section class="card">
          <p>{STANDING.early(weekdayAndDate(request.profile.startOn))}</p>
          <NextRun today={today} />
        </section>
      )
    case 'prepare':
      return (
        <section class="card">
          <p>{STANDING.prepare}</p>
          <Reasons because={plan.gate.because} />
          <p>
            <a href="/plan/">{STANDING.toPlan}</a>
          </p>
        </section>
      )
    case 'open':
      return null
  }
}

interface WayProps {
  readonly text: string
  readonly address: string
  readonly link: string
  readonly main?: boolean
}

const Way = ({ text, address, link, main = false }: WayProps) => (
  <section class={main ? 'card card-sun' : 'card'}>
    <p>{text}</p>
    <p>
      <a class={main ? 'button' : 'button button-quiet'} href={address}>
        {link}
      </a>
    </p>
  </section>
)
