import { useEffect, useRef } from 'preact/hooks'
import { type Cue, changedBetween, dueCue } from '../../domain/session/cues.ts'
import { LATEST_CUE_MS } from '../../domain/session/rules.ts'

/**
 * Calls `onCue` at each cue, for all that is no tone. It sleeps until the next one and looks at the clock when it wakes:
 * a page that slept longer gives none of those it missed, and `onMissed` once.
 */
export function useCues(
  cues: readonly Cue[],
  passedMs: () => number,
  running: boolean,
  onCue: (cue: Cue) => void,
  onMissed: () => void,
): void {
  const given = useRef(0)
  const told = useRef({ onCue, onMissed })
  told.current = { onCue, onMissed }
  useEffect(() => {
    if (!running) return
    given.current = Math.max(given.current, passedMs() - LATEST_CUE_MS)
    let timer: ReturnType<typeof setTimeout> | undefined
    function wake() {
      clearTimeout(timer)
      const now = passedMs()
      const cue = dueCue(cues, given.current, now)
      if (cue) told.current.onCue(cue)
      else if (changedBetween(cues, given.current, now)) told.current.onMissed()
      given.current = now
      const next = cues.find(({ atMs }) => atMs > now)
      if (next) timer = setTimeout(wake, Math.ceil(next.atMs - now))
    }
    wake()
    document.addEventListener('visibilitychange', wake)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', wake)
    }
  }, [cues, running])
}
