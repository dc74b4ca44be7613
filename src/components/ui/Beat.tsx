import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { beatAt, beatMs } from '../../domain/session/beat.ts'
import { type ClockRecord, passedMs, start } from '../../domain/session/clockRecord.ts'
import { BEAT_WORDS } from '../../words/timing.ts'
import { playClicks } from './clicks.ts'
import { openAudio } from './openAudio.ts'
import { Said } from './Said.tsx'
import { usePassed } from './usePassed.ts'

interface Props {
  /** What the beat is for. */
  readonly legend: ComponentChildren
  readonly perMinute: number
  /** What to do on a beat, by turns, such as up and down. */
  readonly turns: readonly [string, string]
  /** The device's clock in epoch milliseconds, `nowMs` of `stores/clock.ts`. */
  readonly nowMs: () => number
}

/** A beat to move to, for eyes and ears. It goes on without sound where sound is refused, and says so. */
export function Beat({ legend, perMinute, turns, nowMs }: Props) {
  const [record, setRecord] = useState<ClockRecord>()
  const [wanted, setWanted] = useState(true)
  const [audio, setAudio] = useState<AudioContext>()
  const [heard, setHeard] = useState(true)
  const number = beatAt(perMinute, usePassed(record, nowMs, beatMs(perMinute, 1)))

  useEffect(() => {
    if (!record || !audio) return
    return playClicks({ audio, perMinute, passedMs: () => passedMs(record, nowMs()), onHeard: setHeard })
  }, [record, audio, perMinute, nowMs])
  useEffect(() => audio && (() => void audio.close()), [audio])

  /** Only inside a press: browsers open sound for a gesture alone. */
  function listen(on: boolean) {
    const opened = on ? openAudio() : undefined
    setAudio(opened)
    setHeard(!on || opened !== undefined)
  }
  function turn() {
    listen(!record && wanted)
    setRecord(record ? undefined : start(nowMs()))
  }
  function turnSound() {
    setWanted(!wanted)
    if (record) listen(!wanted)
  }
  return (
    <fieldset class="timing screen-only">
      <legend class="question-legend">{legend}</legend>
      <div class="beat" aria-hidden="true">
        <p class={`beat-pulse beat-${record ? number % 2 : 'rest'}`} key={record ? number : 'rest'}>
          {record ? turns[number % 2 === 0 ? 0 : 1] : perMinute}
        </p>
        <p class="timing-note">{record ? BEAT_WORDS.number(number + 1) : BEAT_WORDS.rate(perMinute)}</p>
      </div>
      <div class="timing-buttons">
        <button class="button timing-main" type="button" onClick={turn}>
          {record ? BEAT_WORDS.stop : BEAT_WORDS.start}
        </button>
        <button class="button button-quiet" type="button" onClick={turnSound}>
          {wanted ? BEAT_WORDS.soundOff : BEAT_WORDS.soundOn}
        </button>
      </div>
      {!heard && <p class="notice">{BEAT_WORDS.unheard}</p>}
      <Said text={saidText(record !== undefined, heard, perMinute)} />
    </fieldset>
  )
}

function saidText(on: boolean, heard: boolean, perMinute: number): string {
  if (!heard) return BEAT_WORDS.unheard
  return on ? BEAT_WORDS.rate(perMinute) : ''
}
