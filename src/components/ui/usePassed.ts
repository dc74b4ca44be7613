import { useEffect, useState } from 'preact/hooks'
import { type ClockRecord, passedMs } from '../../domain/session/clockRecord.ts'

/**
 * Time passed on a record, painted anew each time it reaches another whole `grainMs`. Painting is all that frames do here:
 * the time is read from the record, so a page that was hidden or frozen is right again as soon as it is seen.
 */
export function usePassed(record: ClockRecord | undefined, nowMs: () => number, grainMs: number): number {
  const [, paint] = useState(0)
  useEffect(() => {
    if (record?.state !== 'running') return
    const repaint = () => paint(Math.floor(passedMs(record, nowMs()) / grainMs))
    let frame = requestAnimationFrame(function next() {
      repaint()
      frame = requestAnimationFrame(next)
    })
    document.addEventListener('visibilitychange', repaint)
    return () => {
      cancelAnimationFrame(frame)
      document.removeEventListener('visibilitychange', repaint)
    }
  }, [record, nowMs, grainMs])
  return record ? passedMs(record, nowMs()) : 0
}
