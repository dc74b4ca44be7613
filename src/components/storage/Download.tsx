import { useState } from 'preact/hooks'
import { COPY_INSTEAD } from '../../words/storage.ts'

interface Props {
  readonly label: string
  readonly fileName: string
  /** Asked when it is needed: the text may change until then. */
  readonly text: () => string
}

/** A button that hands over a text as a file, or shows it to be copied where the browser cannot download. */
export function Download({ label, fileName, text }: Props) {
  const [shown, setShown] = useState<string | null>(null)
  return (
    <>
      <button
        class="button button-quiet"
        type="button"
        onClick={() => setShown(offered(fileName, text()) ? null : text())}
      >
        {label}
      </button>
      {shown !== null && (
        <label class="field">
          <span class="field-label">{COPY_INSTEAD}</span>
          <textarea class="input" readOnly rows={6} value={shown} />
        </label>
      )}
    </>
  )
}

/** False where the browser has no way to download. */
function offered(fileName: string, text: string): boolean {
  try {
    const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
    const link = document.createElement('a')
    link.href = address
    link.download = fileName
    link.click()
    setTimeout(() => URL.revokeObjectURL(address))
    return true
  } catch {
    return false
  }
}
