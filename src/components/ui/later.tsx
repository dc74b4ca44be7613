import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { LATER } from '../../words/later.ts'

interface Coming {
  /** Called when the part is on the page, at once where it was fetched before. */
  readonly onCome?: () => void
}

type Part<Props> = ComponentType<Props> | 'loading' | 'failed'

/**
 * A part of a tool that is fetched when it is first shown, so that a page carries only what is in view.
 * While it comes, and where it cannot come, the person is told; nothing typed depends on it.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props & Coming> {
  let known: Part<Props> = 'loading'
  return function Later(props: Props & Coming) {
    const [Shown, setShown] = useState(() => known)
    useEffect(() => {
      if (typeof known === 'function') return
      load()
        .then((component) => {
          known = component
        })
        .catch(() => {
          known = 'failed'
        })
        .finally(() => setShown(() => known))
    }, [])
    useEffect(() => {
      if (typeof Shown === 'function') props.onCome?.()
    }, [Shown])
    if (Shown === 'loading') return <p class="soft">{LATER.loading}</p>
    if (Shown === 'failed') return <Failed />
    return <Shown {...props} />
  }
}

interface FailedProps {
  /** It came, and broke. */
  readonly broke?: boolean
}

/** A part that did not come, or broke, and the way on. */
export function Failed({ broke = false }: FailedProps) {
  return (
    <div class="notice" role="alert">
      <p>{broke ? LATER.broke : LATER.failed}</p>
      <button class="button button-quiet" type="button" onClick={() => location.reload()}>
        {LATER.reload}
      </button>
    </div>
  )
}
