// "A new version is ready", said only on a page where nobody has typed, chosen or started anything.

let busy = false
let accept: (() => void) | null = null

/** Watches for the first thing the reader does on this page; from then on the page is theirs. */
export function watchForWork(): void {
  const begin = (event: Event) => {
    if (!(event.target instanceof Element) || !isWork(event)) return
    busy = true
    show()
  }
  for (const kind of ['input', 'change', 'click']) document.addEventListener(kind, begin)
}

function isWork(event: Event): boolean {
  const target = event.target as Element
  if (target.closest('.update, .search')) return false
  return event.type !== 'click' || target.closest('main button') !== null
}

/** Offers the new version here, now or never: the next page offers it again. */
export function offerUpdate(agreed: () => void): void {
  accept = agreed
  show()
}

function show(): void {
  const notice = document.querySelector('.update')
  const words = document.querySelector<HTMLTemplateElement>('#update-words')
  if (!notice || !words) return
  const offered = busy ? null : accept
  notice.replaceChildren(...(offered ? [words.content.cloneNode(true)] : []))
  if (offered) notice.querySelector('button')?.addEventListener('click', offered, { once: true })
}
