import './logCards.css'
import { lastingPains } from '../../domain/log/lastingPain.ts'
import { milestonesOf } from '../../domain/log/milestones.ts'
import { painByPlace } from '../../domain/log/painByPlace.ts'
import { distanceByShoe } from '../../domain/log/shoes.ts'
import { $log, NOTHING_LOGGED } from '../../stores/log.ts'
import { $logPast, type LogPast } from '../../stores/logPast.ts'
import { useRemembered } from '../../stores/remembered.ts'
import { LATER } from '../../words/later.ts'
import { Failed } from '../ui/later.tsx'
import { EntryList } from './EntryList.tsx'
import { GoalAgain } from './GoalAgain.tsx'
import { LastingPains } from './LastingPains.tsx'
import { LoadCharts } from './LoadCharts.tsx'
import { Milestones } from './Milestones.tsx'
import { MonthCalendar } from './MonthCalendar.tsx'
import { MoreCard } from './MoreCard.tsx'
import { Places } from './Places.tsx'
import { Shoes } from './Shoes.tsx'

/** A log with something in it. Entries can be changed even while, or where, the plan does not come. */
export function LogView() {
  const past = useRemembered($logPast, null)
  const { entries } = useRemembered($log, NOTHING_LOGGED)
  return (
    <div class="log-view">
      {past === 'failed' && <Failed />}
      {past === null && <p class="soft">{LATER.loading}</p>}
      {past && past !== 'failed' && <Seen past={past} />}
      <EntryList entries={entries} />
    </div>
  )
}

function Seen({ past }: { readonly past: LogPast }) {
  const { log, since, lived, reading, room, today } = past
  return (
    <>
      <LastingPains places={lastingPains(log)} />
      <GoalAgain today={today} />
      <div class="log-columns">
        <div class="log-main">
          <LoadCharts log={log} since={since} past={lived.past} today={today} />
          <MonthCalendar lived={lived} log={log} today={today} />
        </div>
        <div class="log-cards">
          <Places places={painByPlace(since)} />
          <Milestones reached={milestonesOf(since, reading)} />
          <Shoes pairs={distanceByShoe(log)} />
          {room !== 'closed' && <MoreCard room={room} />}
        </div>
      </div>
    </>
  )
}
