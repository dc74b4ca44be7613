import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { COUNTER_WORDS } from '../../words/timing.ts'
import { Said } from './Said.tsx'

interface Props {
  /** What is counted. */
  readonly legend: ComponentChildren
  /** Whole, from 0 to `most`. */
  readonly value: number
  readonly onChange: (value: number) => void
  readonly most: number
}

const STEPS: Readonly<Record<string, 1 | -1>> = { '+': 1, ArrowUp: 1, '-': -1, ArrowDown: -1 }

/** Counts repetitions: a target to hit without looking, one to take back, and a reset that can itself be taken back. */
export function Counter({ legend, value, onChange, most }: Props) {
  const [before, setBefore] = useState(0)
  const add = (step: 1 | -1) => onChange(Math.min(Math.max(value + step, 0), most))

  function onKeyDown(event: KeyboardEvent) {
    const step = STEPS[event.key]
    // A key held down is one repetition, not thirty.
    const held = event.repeat && (event.key === 'Enter' || event.key === ' ')
    if (step || held) event.preventDefault()
    if (step && !event.repeat) add(step)
  }
  function reset() {
    setBefore(value)
    onChange(value === 0 ? before : 0)
  }
  return (
    <fieldset class="timing screen-only" onKeyDown={onKeyDown}>
      <legend class="question-legend">{legend}</legend>
      <button class="button timing-main counter-tap" type="button" onClick={() => add(1)}>
        <span class="timing-face">{value}</span>
        <span>{value === most ? COUNTER_WORDS.full(most) : COUNTER_WORDS.more}</span>
      </button>
      <div class="timing-buttons">
        <button class="button button-quiet" type="button" onClick={() => add(-1)}>
          {COUNTER_WORDS.less}
        </button>
        <button class="button button-quiet" type="button" onClick={reset}>
          {value === 0 && before > 0 ? COUNTER_WORDS.back(before) : COUNTER_WORDS.reset}
        </button>
      </div>
      <Said text={String(value)} />
    </fieldset>
  )
}
