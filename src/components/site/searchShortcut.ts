// The link to /search/ in the header opens the search over the page instead, and so do "/" and Ctrl or Cmd + K.
// Nothing of the search is loaded until one of them is used. Where loading fails, the link leads to the page.

const PAGE = '/search/'

export function listenForSearch(): void {
  document.addEventListener('keydown', (event) => {
    if (!asksForSearch(event)) return
    event.preventDefault()
    open()
  })
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('[data-open-search]')
    const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0
    if (!link || !plain) return
    event.preventDefault()
    open()
  })
}

function asksForSearch(event: KeyboardEvent): boolean {
  if (event.key.toLowerCase() === 'k')
    return (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey
  return event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target)
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))

function open(): void {
  const onThisPage = document.querySelector<HTMLInputElement>('main .search-field')
  if (onThisPage) {
    onThisPage.focus()
    return
  }
  import('./searchDialog.tsx').then(
    ({ openSearchDialog }) => openSearchDialog(),
    () => location.assign(PAGE),
  )
}
