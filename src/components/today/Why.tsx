import { useState } from 'preact/hooks'
import type { ReasonsProps } from '../plan/Reasons.tsx'
import { later } from '../ui/later.tsx'

/** Every sentence there is travels with them, so they come when somebody asks. */
export const Reasons = later<ReasonsProps>(() => import('../plan/Reasons.tsx').then((part) => part.Reasons))

interface Props extends ReasonsProps {
  readonly label: string
}

/** The reasons of a decision, folded away: each leads to its rule. */
export function Why({ label, because }: Props) {
  const [opened, open] = useState(false)
  return (
    <details class="why" onToggle={(event) => event.currentTarget.open && open(true)}>
      <summary>{label}</summary>
      {opened && <Reasons because={because} />}
    </details>
  )
}
