import { useEffect, useState } from 'preact/hooks'

/**
 * Keeps the screen on while `wanted`. The browser takes the lock away with every look elsewhere, so it is asked for
 * again on return. False where it is refused or unknown: then the person is told how to go on.
 */
export function useWakeLock(wanted: boolean): boolean {
  const [granted, grant] = useState(true)
  useEffect(() => {
    if (!wanted) return
    let lock: WakeLockSentinel | undefined
    let left = false
    async function ask() {
      if (document.hidden) return
      try {
        const given = await navigator.wakeLock.request('screen')
        if (left) return void given.release()
        lock = given
        grant(true)
      } catch {
        grant(false)
      }
    }
    void ask()
    document.addEventListener('visibilitychange', ask)
    return () => {
      left = true
      document.removeEventListener('visibilitychange', ask)
      void lock?.release()
    }
  }, [wanted])
  return granted
}
