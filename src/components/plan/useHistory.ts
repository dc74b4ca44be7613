import { useEffect } from 'preact/hooks'
import { goTo, type Place } from '../../stores/profile.ts'

/** Shows a page of the questions as a step the browser's back button knows. Nothing goes into the address. */
export function show(place: Place): void {
  history.pushState({ ...history.state, plan: place }, '')
  goTo(place)
}

/** Follows the browser's back and forward buttons once what was stored is here. */
export function useHistory(ready: boolean, place: Place): void {
  useEffect(() => {
    if (!ready) return
    history.replaceState({ ...history.state, plan: place }, '')
    const follow = (event: PopStateEvent) => {
      const stepped = placeIn(event.state)
      if (stepped) goTo(stepped)
    }
    addEventListener('popstate', follow)
    return () => removeEventListener('popstate', follow)
  }, [ready])
}

function placeIn(state: unknown): Place | null {
  if (typeof state !== 'object' || state === null || !('plan' in state)) return null
  const { plan } = state
  if (typeof plan !== 'object' || plan === null || !('at' in plan)) return null
  const changing = 'changing' in plan && plan.changing === true
  return typeof plan.at === 'string' ? { at: plan.at, changing } : null
}
