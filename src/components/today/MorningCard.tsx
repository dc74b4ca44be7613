import { useMemo, useState } from 'preact/hooks'
import {
  type MorningSign,
  morningEffects,
  morningSigns,
  waitsUntil,
} from '../../domain/calendar/openMornings.ts'
import { chosenIn } from '../../domain/plan/answers.ts'
import { addDays, weekdayOf } from '../../domain/shared/days.ts'
import type { Typed } from '../../stores/draft.ts'
import { $morningDraft, saveMorning, typeMorning } from '../../stores/morning.ts'
import { useRemembered } from '../../stores/remembered.ts'
import type { Lived } from '../../stores/today.ts'
import { WEEKDAY_NAMES } from '../../words/days.ts'
import { effectText, MORNING, painRange, signLabel, waitingText } from '../../words/morning.ts'
import { RuleLink } from '../plan/RuleLink.tsx'
import { SaveState } from '../storage/SaveState.tsx'
import { Choices } from '../ui/Choices.tsx'
import { PainScale } from '../ui/PainScale.tsx'

export interface MorningCardProps {
  readonly lived: Lived
  readonly run: Lived['today']['mornings'][number]
}

/** How the morning after a run was, and what each answer will do. Not answered, the plan says that it waits. */
export function MorningCard({ lived: { request, today }, run }: MorningCardProps) {
  const kept = useRemembered($morningDraft, null)
  const [asked, ask] = useState(false)
  const draft: Typed = kept && kept['run'] === run.id ? kept : {}
  const pain = draft['pain'] ?? ''
  const type = (typed: { readonly pain: string } | { readonly signs: string }) =>
    typeMorning({ ...draft, ...typed, run: run.id ?? '' })
  const offered = morningSigns(request.profile)
  const signs = offered.filter((sign) => chosenIn(draft['signs']).includes(sign))
  const yesterday = addDays(run.date, 1) === today.date
  const save = () => (pain === '' ? ask(true) : saveMorning(run, Number(pain), signs))
  return (
    <section class="card card-sun morning">
      <h2>{MORNING.title(WEEKDAY_NAMES[weekdayOf(run.date)], yesterday)}</h2>
      <PainScale
        name="morning-pain"
        legend={MORNING.legend}
        chosen={pain}
        onChoose={(chosen) => type({ pain: chosen })}
        error={asked && pain === '' ? MORNING.missing : undefined}
      />
      <Choices
        name="morning-signs"
        several
        legend={MORNING.signs}
        hint={MORNING.signsHint}
        choices={offered.map((sign) => ({ value: sign, label: signLabel(sign) }))}
        chosen={signs}
        onChoose={(sign, on) =>
          type({ signs: offered.filter((one) => (one === sign ? on : signs.includes(one))).join() })
        }
      />
      <Effects request={request} run={run} signs={signs} pain={pain} />
      <p>
        <button type="button" class="button" onClick={save}>
          {MORNING.save}
        </button>
      </p>
      <p class="soft small">
        {waitingText(waitsUntil(run.date))} <RuleLink id={MORNING.rule} />
      </p>
      <SaveState />
    </section>
  )
}

interface EffectsProps {
  readonly request: Lived['request']
  readonly run: MorningCardProps['run']
  readonly signs: readonly MorningSign[]
  readonly pain: string
}

/** The plan asked beforehand, for each answer there is. */
function Effects({ request, run, signs, pain }: EffectsProps) {
  const effects = useMemo(() => morningEffects(request, run, signs), [request, run, signs.join()])
  const chosen = pain === '' ? -1 : Number(pain)
  return (
    <div aria-live="polite">
      <h3>{MORNING.effects}</h3>
      <dl class="morning-effects">
        {effects.map((effect) => {
          const range = painRange(effect)
          const now = effect.least <= chosen && chosen <= effect.most
          return (
            <div key={range} class={now ? 'morning-effect morning-effect-now' : 'morning-effect'}>
              <dt>{range}</dt>
              <dd>{effectText(effect)}</dd>
            </div>
          )
        })}
      </dl>
    </div>
  )
}
