import { useEffect, useRef } from 'preact/hooks'

/**
 * A new step of a tool begins at its heading, for eyes and for screen readers; the page as opened keeps its top.
 * Looked for after each rendering, because a part that is fetched brings its heading later.
 */
export function useFocusOnTurn(
  ready: boolean,
  at: string,
  box: { readonly current: HTMLElement | null },
): void {
  const shown = useRef<string | null>(null)
  useEffect(() => {
    if (!ready || shown.current === at) return
    const heading = box.current?.querySelector<HTMLElement>('[tabindex="-1"]')
    if (!heading) return
    if (shown.current !== null) {
      heading.focus({ preventScroll: true })
      box.current?.scrollIntoView({ block: 'start' })
    }
    shown.current = at
  })
}
