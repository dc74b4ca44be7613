/** Arrow keys walk from the field through the results and back; Enter in the field opens the first result. */
export function moveBetweenResults(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('.search-results a')]
  const field = event.currentTarget.querySelector<HTMLInputElement>('input')
  const stops = field ? [field, ...links] : links
  const at = stops.findIndex((stop) => stop.matches(':focus'))
  const target = targetOf(event.key, stops, at)
  if (!target) return
  event.preventDefault()
  if (event.key === 'Enter') target.click()
  else target.focus()
}

function targetOf(key: string, stops: readonly HTMLElement[], at: number): HTMLElement | undefined {
  if (key === 'ArrowDown') return stops[at + 1]
  if (key === 'ArrowUp') return stops[Math.max(at - 1, 0)]
  return key === 'Enter' && at === 0 ? stops[1] : undefined
}
