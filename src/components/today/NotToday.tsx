import { useState } from 'preact/hooks'
import type { Day } from '../../domain/shared/days.ts'
import { addEntry } from '../../stores/log.ts'
import { SKIP } from '../../words/skip.ts'
import { Choices } from '../ui/Choices.tsx'

export interface NotTodayProps {
  readonly date: Day
  readonly onLeave: () => void
}

type Why = (typeof SKIP.choices)[number]['value']

/** Leaves the run of today out, for one of the reasons that the plan knows. It can be undone. */
export function NotToday({ date, onLeave }: NotTodayProps) {
  const [why, choose] = useState<Why>()
  const [asked, ask] = useState(false)
  const save = () => (why ? addEntry({ kind: 'skip', date, why }) : ask(true))
  return (
    <div class="today-form">
      <Choices
        name="skip-why"
        legend={SKIP.legend}
        hint={SKIP.hint}
        choices={SKIP.choices}
        chosen={why}
        onChoose={(value) => choose(SKIP.choices.find((choice) => choice.value === value)?.value)}
        error={asked && !why ? SKIP.missing : undefined}
      />
      {why === 'sore' && (
        <p>
          <a href="/log/entry/#pain">{SKIP.hurts}</a>
        </p>
      )}
      <div class="actions">
        <button type="button" class="button" onClick={save}>
          {SKIP.save}
        </button>
        <button type="button" class="link-button" onClick={onLeave}>
          {SKIP.cancel}
        </button>
      </div>
    </div>
  )
}
