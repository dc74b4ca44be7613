import { useEffect } from 'preact/hooks'
import { $builder, NOTHING_BUILT } from '../../stores/builder.ts'
import { useRemembered } from '../../stores/remembered.ts'
import { $lived, type Lived, openToday } from '../../stores/today.ts'
import { LATER } from '../../words/later.ts'
import { StorageNotices } from '../storage/StorageNotices.tsx'
import { guarded } from '../ui/guarded.tsx'
import { Failed } from '../ui/later.tsx'
import { NoPlan } from './NoPlan.tsx'
import { TodayPage } from './TodayPage.tsx'

/** The home of anyone with a plan. The page as built, and without a plan, says what stands here and how to begin. */
export const Today = guarded(TodayTool)

function TodayTool() {
  const { agreed, failed } = useRemembered($builder, NOTHING_BUILT)
  const lived = useRemembered($lived, null)
  useEffect(openToday, [])
  return (
    <div class={agreed ? 'today today-busy' : 'today'}>
      <StorageNotices />
      <Shown agreed={agreed !== null} failed={failed} lived={lived} />
    </div>
  )
}

interface ShownProps {
  readonly agreed: boolean
  readonly failed: boolean
  readonly lived: Lived | null | 'failed'
}

function Shown({ agreed, failed, lived }: ShownProps) {
  if (failed || lived === 'failed') return <Failed />
  if (!agreed) return <NoPlan />
  return lived ? <TodayPage lived={lived} /> : <p class="soft">{LATER.loading}</p>
}
