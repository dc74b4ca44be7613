import type { Belt } from '../../domain/log/entryOfSession.ts'
import { type SessionSettings, setSession } from '../../stores/sessionSettings.ts'
import { SESSION_PAGE } from '../../words/session-start.ts'
import { Choices } from '../ui/Choices.tsx'
import { TextField } from '../ui/TextField.tsx'

/** Outdoors, or on a treadmill with the speeds of its belt. */
export function Ground({ settings: { treadmill, belt } }: { readonly settings: SessionSettings }) {
  const type = (speed: Partial<Belt>) => setSession({ belt: { ...belt, ...speed } })
  return (
    <section class="card screen-only timer-ground">
      <Choices
        name="ground"
        row
        legend={SESSION_PAGE.where}
        hint={treadmill ? SESSION_PAGE.speedHint : SESSION_PAGE.outdoorsHint}
        choices={[
          { value: 'outdoors', label: SESSION_PAGE.outdoors },
          { value: 'treadmill', label: SESSION_PAGE.treadmill },
        ]}
        chosen={treadmill ? 'treadmill' : 'outdoors'}
        onChoose={(value) => setSession({ treadmill: value === 'treadmill' })}
      />
      {treadmill && (
        <div class="timer-speeds">
          <TextField
            id="run-speed"
            label={SESSION_PAGE.runSpeed}
            number="decimal"
            unit={SESSION_PAGE.speedUnit[belt.unit]}
            value={belt.run}
            maxLength={5}
            onInput={(run) => type({ run })}
          />
          <TextField
            id="walk-speed"
            label={SESSION_PAGE.walkSpeed}
            number="decimal"
            unit={SESSION_PAGE.speedUnit[belt.unit]}
            value={belt.walk}
            maxLength={5}
            onInput={(walk) => type({ walk })}
          />
        </div>
      )}
    </section>
  )
}
