import { type ComponentChild, render } from 'preact'
import { act } from 'preact/test-utils'

/** A clock that stands still until it is told otherwise, in epoch milliseconds. */
export function handClock(ms = Date.UTC(2026, 4, 4, 6)) {
  return {
    nowMs: () => ms,
    move: (byMs: number) => {
      ms += byMs
    },
  }
}

/** A part on a page of its own, found by what a person sees. */
export function onPage(part: ComponentChild) {
  const place = document.createElement('div')
  document.body.replaceChildren(place)
  const show = (next: ComponentChild) => act(() => render(next, place))
  show(part)
  const text = (role: string) => place.querySelector(`[role="${role}"]`)?.textContent
  const button = (name: string) =>
    [...place.querySelectorAll('button')].find(({ textContent }) => textContent.includes(name))
  return {
    place,
    show,
    text,
    button,
    press: (name: string) =>
      act(() => {
        const found = button(name)
        if (!found) throw new Error(`no button "${name}" in: ${place.textContent}`)
        found.click()
      }),
    key: (key: string, repeat = false) => {
      const event = new KeyboardEvent('keydown', { key, repeat, bubbles: true, cancelable: true })
      act(() => void place.querySelector('button')?.dispatchEvent(event))
      return event
    },
    /** What a browser does when a hidden page is seen again. */
    see: () => act(() => void document.dispatchEvent(new Event('visibilitychange'))),
    leave: () => act(() => render(null, place)),
  }
}
