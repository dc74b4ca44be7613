import { useEffect, useState } from 'preact/hooks'

const LOCK = 'rtr:session'

/** Of several tabs that show one session: gives the cues, leaves them to another, or does not know yet. */
export type Role = 'leads' | 'follows' | 'unknown'

/**
 * One tab gives the cues and writes the session down: whichever came first, and the next when that one is closed.
 * Every tab leads where the browser has no such locks.
 */
export function useLeading(wanted: boolean): Role {
  const [role, take] = useState<Role>('unknown')
  useEffect(() => {
    if (!wanted) return
    if (!navigator.locks) return take('leads')
    const leave = new AbortController()
    const left = new Promise((resolve) => leave.signal.addEventListener('abort', resolve))
    const lead = () => {
      if (leave.signal.aborted) return
      take('leads')
      return left
    }
    const wait = () => {
      if (leave.signal.aborted) return
      take('follows')
      // Refused when this tab is left before its turn comes.
      navigator.locks.request(LOCK, { signal: leave.signal }, lead).catch(() => {})
    }
    void navigator.locks.request(LOCK, { ifAvailable: true }, (lock) => (lock ? lead() : wait()))
    return () => {
      leave.abort()
      take('unknown')
    }
  }, [wanted])
  return role
}
