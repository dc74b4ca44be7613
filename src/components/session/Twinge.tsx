import './twinge.css'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { PainPlace } from '../../domain/log/place.ts'
import { GAIT_ANSWERS, type GaitAnswer, stopCause, type Twinge as Told } from '../../domain/plan/duringRun.ts'
import type { PainFamily } from '../../domain/plan/model.ts'
import { GAIT_WORDS, TWINGE } from '../../words/session-hurt.ts'
import { BodyMap } from '../log/entry/BodyMap.tsx'
import { TwingeAnswer, type TwingeChoice } from './TwingeAnswer.tsx'

export interface Hurt extends PainPlace {
  readonly gait: GaitAnswer
}

export interface TwingeProps {
  readonly family: PainFamily
  /** A pain that was told in this session before. */
  readonly before: Told | undefined
  readonly onBack: () => void
  readonly onDecide: (choice: TwingeChoice, hurt: Hurt) => void
}

const NOWHERE: PainPlace = { place: '', side: null }

/** "It hurts": where, whether it changes the run, and at once what to do. The timer waits meanwhile. */
export function Twinge({ family, before, onBack, onDecide }: TwingeProps) {
  const [where, show] = useState(NOWHERE)
  const [gait, answer] = useState<GaitAnswer>()
  const [missing, miss] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  if (gait && where.place) {
    const hurt = { ...where, gait }
    return (
      <TwingeAnswer
        cause={stopCause(hurt, family, before)}
        onChoose={(choice) => onDecide(choice, hurt)}
        onBack={onBack}
      />
    )
  }
  return (
    <section class="timer-twinge">
      <h1 tabIndex={-1} ref={heading}>
        {TWINGE.title}
      </h1>
      <p>{TWINGE.lead}</p>
      <BodyMap
        chosen={where}
        onChoose={(place) => {
          show(place)
          miss(false)
        }}
      />
      <div class="timer-gait">
        <fieldset>
          <legend class="question-legend">{TWINGE.gait}</legend>
          {missing && (
            <p class="field-error" role="alert">
              {TWINGE.missing}
            </p>
          )}
          <div class="timer-buttons timer-buttons-three">
            {GAIT_ANSWERS.map((value) => (
              <button
                type="button"
                key={value}
                class="button"
                onClick={() => (where.place ? answer(value) : miss(true))}
              >
                {GAIT_WORDS[value]}
              </button>
            ))}
          </div>
        </fieldset>
        <button type="button" class="link-button" onClick={onBack}>
          {TWINGE.back}
        </button>
      </div>
    </section>
  )
}
