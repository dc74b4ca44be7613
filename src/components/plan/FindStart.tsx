import { useEffect, useState } from 'preact/hooks'
import { START_FINDER, STOPPED_BY, UNIT_CHOICES, YES_NO } from '../../words/start-finder.ts'
import { Choices } from '../ui/Choices.tsx'
import { guarded } from '../ui/guarded.tsx'
import { TextField } from '../ui/TextField.tsx'
import { FoundStart } from './FoundStart.tsx'
import { NOTHING_SAID, readStartForm, type StartForm } from './startForm.ts'

/** Where a plan would start, from three answers. It asks the planner's own rule and keeps nothing. */
export const FindStart = guarded(FindStartTool)

function FindStartTool() {
  const [form, setForm] = useState<StartForm>(NOTHING_SAID)
  const [awake, setAwake] = useState(false)
  useEffect(() => setAwake(true), [])
  const set = (more: Partial<StartForm>) => setForm((before) => ({ ...before, ...more }))
  return (
    <div class="find-start">
      <div class="find-head">
        <h3>{START_FINDER.title}</h3>
        <span class="soft small">{START_FINDER.kept}</span>
      </div>
      <fieldset class="find-fields" disabled={!awake} aria-label={START_FINDER.title}>
        <TextField
          id="find-count"
          label={START_FINDER.count}
          number
          maxLength={6}
          value={form.count}
          onInput={(count) => set({ count })}
        />
        <Choices
          name="find-unit"
          legend={<span class="spoken">{START_FINDER.unit}</span>}
          row
          choices={UNIT_CHOICES}
          chosen={form.unit}
          onChoose={(unit) => set({ unit })}
        />
        <Choices
          name="find-stopped"
          legend={START_FINDER.stopped}
          choices={STOPPED_BY}
          chosen={form.stopped}
          onChoose={(stopped) => set({ stopped })}
        />
        {form.stopped === 'break' && (
          <Choices
            name="find-ran"
            legend={START_FINDER.ranThirty}
            row
            choices={YES_NO}
            chosen={form.ranThirty}
            onChoose={(ranThirty) => set({ ranThirty })}
          />
        )}
      </fieldset>
      <FoundStart reading={readStartForm(form)} />
    </div>
  )
}
