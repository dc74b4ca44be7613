import { useEffect } from 'preact/hooks'
import { $timerBegun } from '../../stores/begun.ts'
import { openBuilder } from '../../stores/builder.ts'
import { useRemembered } from '../../stores/remembered.ts'
import { useSound } from '../session/useSound.ts'
import { StorageNotices } from '../storage/StorageNotices.tsx'
import { guarded } from '../ui/guarded.tsx'
import { later } from '../ui/later.tsx'
import type { LiveProps } from './Live.tsx'
import { SetUp } from './SetUp.tsx'

const Live = later<LiveProps>(() => import('./Live.tsx').then((part) => part.Live))

/** The timer of a session: chosen and set up, or under way. */
export const Timer = guarded(TimerTool)

function TimerTool() {
  const begun = useRemembered($timerBegun, false)
  const [sound, openSound] = useSound()
  useEffect(openBuilder, [])
  return (
    <div class={begun ? 'timer-page timer-busy' : 'timer-page'}>
      <StorageNotices />
      {begun ? <Live sound={sound} onSound={openSound} /> : <SetUp sound={sound} onSound={openSound} />}
    </div>
  )
}
