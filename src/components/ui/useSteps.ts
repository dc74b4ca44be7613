import { useEffect } from 'preact/hooks'

/** Where a tool shows something of its own. `changing`: came from a list, and goes straight back there. */
export interface Step {
  readonly at: string
  readonly changing: boolean
}

/** Makes a step the browser's back button knows. Nothing goes into the address. */
export const pushStep = (tool: string, step: Step): void =>
  history.pushState({ ...history.state, [tool]: step }, '')

/** Follows the browser's back and forward buttons once what was stored is here. */
export function useSteps(tool: string, ready: boolean, step: Step, goTo: (step: Step) => void): void {
  useEffect(() => {
    if (!ready) return
    history.replaceState({ ...history.state, [tool]: step }, '')
    const follow = (event: PopStateEvent) => {
      const stepped = stepIn(event.state, tool)
      if (stepped) goTo(stepped)
    }
    addEventListener('popstate', follow)
    return () => removeEventListener('popstate', follow)
  }, [ready])
}

/** The history may hold steps of other scripts: what is no step of ours is none. */
function stepIn(
  state: Readonly<Record<string, Partial<Step> | undefined>> | null,
  tool: string,
): Step | null {
  const { at, changing } = state?.[tool] ?? {}
  return typeof at === 'string' ? { at, changing: changing === true } : null
}
