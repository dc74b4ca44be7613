import { useEffect } from 'preact/hooks'
import { $builder, NOTHING_BUILT } from '../../stores/builder.ts'
import { useRemembered } from '../../stores/remembered.ts'
import { $lived, openToday } from '../../stores/today.ts'
import { StorageNotices } from '../storage/StorageNotices.tsx'
import { Failed } from '../ui/later.tsx'
import { NoPlan } from './NoPlan.tsx'
import { TodayPage } from './TodayPage.tsx'

/** The home of anyone with a plan. The page as built, and without a plan, says what stands here and how to begin. */
export function Today() {
  const { agreed, failed } = useRemembered($builder, NOTHING_BUILT)
  const lived = useRemembered($lived, null)
  useEffect(openToday, [])
  return (
    <div class={agreed ? 'today today-busy' : 'today'}>
      <StorageNotices />
      {failed || lived === 'failed' ? <Failed /> : agreed ? lived && <TodayPage lived={lived} /> : <NoPlan />}
    </div>
  )
}
