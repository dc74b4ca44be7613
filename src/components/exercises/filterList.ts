import { LIBRARY } from '../../words/exercise-library.ts'

const BOXES = ['area', 'aim', 'kit', 'test'] as const
type Wanted = Readonly<Record<(typeof BOXES)[number], string>>

/** A link may ask for a choice: `/exercises/?test=E-07`. */
function fillFrom(boxes: HTMLFormElement, asked: URLSearchParams): void {
  for (const name of BOXES) {
    const box = boxes.elements.namedItem(name)
    if (box instanceof HTMLSelectElement && [...box.options].some(({ value }) => value === asked.get(name)))
      box.value = asked.get(name) ?? ''
  }
}

function show(boxes: HTMLFormElement, remember: boolean): void {
  const wanted = readBoxes(boxes)
  const cards = [...document.querySelectorAll<HTMLElement>('[data-exercise]')]
  for (const card of cards) card.hidden = !fits(card.dataset, wanted)
  for (const group of document.querySelectorAll<HTMLElement>('[data-group]'))
    group.hidden = !group.querySelector('[data-exercise]:not([hidden])')
  const shown = cards.filter((card) => !card.hidden).length
  const status = boxes.querySelector('[role=status]')
  if (status) status.textContent = shown === 0 ? LIBRARY.none : LIBRARY.count(shown, cards.length)
  if (remember) history.replaceState(history.state, '', addressFor(wanted))
}

const readBoxes = (boxes: HTMLFormElement): Wanted => {
  const given = new FormData(boxes)
  const value = (name: string): string => String(given.get(name) ?? '')
  return { area: value('area'), aim: value('aim'), kit: value('kit'), test: value('test') }
}

const fits = (card: DOMStringMap, wanted: Wanted): boolean =>
  BOXES.every((name) => wanted[name] === '' || (card[name] ?? '').split(' ').includes(wanted[name]))

/** So that going back, and a link sent to a friend, shows the same. */
function addressFor(wanted: Wanted): string {
  const chosen = BOXES.filter((name) => wanted[name] !== '').map((name) => [name, wanted[name]])
  return chosen.length === 0 ? location.pathname : `?${new URLSearchParams(chosen)}`
}

const form = document.querySelector<HTMLFormElement>('#filters')
if (form) {
  fillFrom(form, new URLSearchParams(location.search))
  form.hidden = false
  form.addEventListener('change', () => show(form, true))
  form.addEventListener('submit', (event) => event.preventDefault())
  // The boxes are emptied after the event.
  form.addEventListener('reset', () => setTimeout(() => show(form, true)))
  show(form, false)
}
