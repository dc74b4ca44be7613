import { useEffect } from 'preact/hooks'
import { quicker, stepRate } from '../../domain/routine/progress.ts'
import { STEP_COUNT_BOUNDS, STEP_RATE_PERCENT } from '../../domain/routine/rules.ts'
import { nowMs } from '../../stores/clock.ts'
import { useRemembered } from '../../stores/remembered.ts'
import { openShelf } from '../../stores/shelf.ts'
import { $counted, typeCounted } from '../../stores/stepRate.ts'
import { STEP_RATE } from '../../words/step-rate.ts'
import { StorageNotices } from '../storage/StorageNotices.tsx'
import { Beat } from '../ui/Beat.tsx'
import { guarded } from '../ui/guarded.tsx'
import { TextField } from '../ui/TextField.tsx'

const [FEWEST, MOST] = STEP_COUNT_BOUNDS

/** From the steps of half a minute to a beat that is a little quicker. */
export const StepRate = guarded(StepRateTool)

function StepRateTool() {
  const counted = useRemembered($counted, '')
  useEffect(openShelf, [])
  const steps = Number(counted)
  const usable = /^\d+$/.test(counted.trim()) && steps >= FEWEST && steps <= MOST
  return (
    <div class="flow step-rate">
      <StorageNotices />
      <TextField
        id="counted"
        label={STEP_RATE.count}
        hint={STEP_RATE.countHint}
        value={counted}
        onInput={typeCounted}
        number
      />
      <p role="status">
        <span key={counted}>{counted !== '' && !usable && STEP_RATE.outside}</span>
      </p>
      {usable && <Rates rate={stepRate(steps)} />}
    </div>
  )
}

function Rates({ rate }: { readonly rate: number }) {
  const next = quicker(rate, STEP_RATE_PERCENT.usual)
  return (
    <>
      <p class="exercise-dose">{STEP_RATE.yours(rate)}</p>
      <p>
        {STEP_RATE.quicker(next)} {STEP_RATE.most}
      </p>
      <Beat key={next} legend={STEP_RATE.beat} perMinute={next} turns={STEP_RATE.turns} nowMs={nowMs} />
    </>
  )
}
