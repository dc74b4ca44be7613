import { useEffect, useState } from 'preact/hooks'
import type { Answers } from '../../domain/plan/answers.ts'
import { $answers } from '../../stores/profile.ts'
import { useRemembered } from '../../stores/remembered.ts'
import { openShelf } from '../../stores/shelf.ts'
import { PAIN_CHECK, TICK_LABELS } from '../../words/pain-check.ts'
import { Choices } from '../ui/Choices.tsx'
import { guarded } from '../ui/guarded.tsx'
import { PainScale } from '../ui/PainScale.tsx'
import { PainAnswer } from './PainAnswer.tsx'
import { asksUsual, familyOf, formFrom, type PainForm, ticksFor, verdictOf } from './painForm.ts'
import { StoppedSelect } from './StoppedSelect.tsx'

const NOTHING_ANSWERED: Answers = {}
const MORNINGS = [
  { value: 'open', label: PAIN_CHECK.notYet },
  ...Array.from({ length: 11 }, (_, pain) => ({ value: String(pain), label: String(pain) })),
]

/** What a run's pain means, at once. It reads the plan's answers where there are some, and keeps nothing. */
export const PainCheck = guarded(PainCheckTool)

function PainCheckTool() {
  const answers = useRemembered($answers, NOTHING_ANSWERED)
  const [chosen, choose] = useState<Partial<PainForm>>({})
  const [awake, setAwake] = useState(false)
  useEffect(() => {
    openShelf()
    setAwake(true)
  }, [])
  const planned = formFrom(answers)
  const form: PainForm = { ...planned, ...chosen }
  const set = (more: Partial<PainForm>) => choose((before) => ({ ...before, ...more }))
  return (
    <div class="pain-check">
      <div class="pain-head">
        <h3>{PAIN_CHECK.title}</h3>
        <span class="soft small">{PAIN_CHECK.kept}</span>
      </div>
      <fieldset class="pain-fields" disabled={!awake} aria-label={PAIN_CHECK.title}>
        <StoppedSelect
          stopped={form.stopped}
          fromPlan={chosen.stopped === undefined && planned.stopped !== ''}
          onChoose={(stopped) => set({ stopped })}
        />
        <PainScale
          name="pain-during"
          legend={PAIN_CHECK.during}
          chosen={form.during}
          onChoose={(during) => set({ during })}
        />
        <Choices
          name="pain-morning"
          legend={PAIN_CHECK.morning}
          row
          choices={MORNINGS}
          chosen={form.morning}
          onChoose={(morning) => set({ morning })}
        />
        {asksUsual(form) && (
          <PainScale
            name="pain-usual"
            legend={PAIN_CHECK.usual}
            chosen={form.usual}
            onChoose={(usual) => set({ usual })}
          />
        )}
        <Choices
          name="pain-signs"
          legend={PAIN_CHECK.signs}
          hint={PAIN_CHECK.signsHint}
          several
          choices={ticksFor(familyOf(form)).map((tick) => ({ value: tick, label: TICK_LABELS[tick] }))}
          chosen={form.ticked}
          onChoose={(tick, on) =>
            set({ ticked: [...form.ticked.filter((other) => other !== tick), ...(on ? [tick] : [])] })
          }
        />
      </fieldset>
      <PainAnswer verdict={verdictOf(form)} />
    </div>
  )
}
