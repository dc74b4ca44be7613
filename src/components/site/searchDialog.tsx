import { render } from 'preact'
import { SEARCH } from '../../words/search.ts'
import { Search } from './Search.tsx'

/** Opens the search over the page. Esc, the button and a press outside close it; focus goes back to where it was. */
export function openSearchDialog(): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog.search-dialog') ?? makeDialog()
  if (!dialog.open) dialog.showModal()
  const field = dialog.querySelector('input')
  field?.focus()
  field?.select()
}

function makeDialog(): HTMLDialogElement {
  const dialog = document.createElement('dialog')
  dialog.className = 'search-dialog'
  dialog.ariaLabel = SEARCH.label
  document.body.append(dialog)
  const close = () => dialog.close()
  dialog.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a')
    if (event.target === dialog || link) close()
  })
  render(<DialogContent close={close} />, dialog)
  return dialog
}

function DialogContent({ close }: { readonly close: () => void }) {
  return (
    <div class="search-inner">
      <Search id="search-in-dialog" />
      <div class="actions">
        <a href="/search/">{SEARCH.all}</a>
        <button class="button button-quiet" type="button" onClick={close}>
          {SEARCH.close}
        </button>
      </div>
    </div>
  )
}
