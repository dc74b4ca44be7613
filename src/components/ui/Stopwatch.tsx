import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { type ClockRecord, start, stop } from '../../domain/session/clockRecord.ts'
import { readStopwatch } from '../../domain/session/readStopwatch.ts'
import { stopwatchOf } from '../../domain/session/timeline.ts'
import { clockText, readingText, STOPWATCH_WORDS } from '../../words/timing.ts'
import { Said } from './Said.tsx'
import { usePassed } from './usePassed.ts'

interface Props {
  /** What is timed. */
  readonly legend: ComponentChildren
  /** The device's clock in epoch milliseconds, `nowMs` of `stores/clock.ts`. */
  readonly nowMs: () => number
  /** The time measured: seconds with one decimal, cut and not rounded, as the face shows them. */
  readonly onStop: (seconds: number) => void
  /** Seconds to get into place before the time begins. */
  readonly leadInSeconds?: number
  /** Where it stops by itself. */
  readonly limitSeconds?: number
  /** With `onRecord` the record is kept outside and can outlive a reload; without, it lives as long as the stopwatch. */
  readonly record?: ClockRecord | undefined
  readonly onRecord?: (record: ClockRecord | undefined) => void
}

const TENTH_MS = 100
/** Up to a minute tenths matter (balance on one leg); under a longer limit the face shows whole seconds. */
const TENTHS_UP_TO_SECONDS = 60
/** A tap meant for Stop that comes just after the limit must not start again and overwrite what was measured. */
const LATE_TAP_MS = 1000

/** Times one effort. It counts no ticks, so it is right after a hidden page, a frozen tab or a reload. */
export function Stopwatch(props: Props) {
  const { legend, nowMs, onStop, leadInSeconds = 0, limitSeconds, onRecord } = props
  const [own, keepOwn] = useState<ClockRecord>()
  const record = onRecord ? props.record : own
  const keep = onRecord ?? keepOwn
  const main = useRef<HTMLButtonElement>(null)
  const endedMs = useRef(0)
  const timeline = stopwatchOf(leadInSeconds, limitSeconds)
  usePassed(record, nowMs, TENTH_MS)
  const reading = readStopwatch(timeline, record, record ? nowMs() : 0)
  const timing = reading.phase === 'ready' || reading.phase === 'running'
  const over = record?.state === 'running' && reading.phase === 'stopped'

  function finish() {
    if (!record || reading.phase === 'ready') return keep(undefined)
    const moment = nowMs()
    const stopped = stop(record, moment)
    endedMs.current = moment
    keep(stopped)
    onStop(Math.floor(readStopwatch(timeline, stopped, moment).measuredMs / TENTH_MS) / 10)
  }
  useEffect(() => {
    if (over) finish()
  }, [record, over])

  function begin() {
    const moment = nowMs()
    if (Math.abs(moment - endedMs.current) >= LATE_TAP_MS) keep(start(moment))
  }
  function reset() {
    keep(undefined)
    main.current?.focus()
  }
  const whole = (limitSeconds ?? 0) > TENTHS_UP_TO_SECONDS
  const restWord = reading.phase === 'idle' ? STOPWATCH_WORDS.start : STOPWATCH_WORDS.again
  return (
    <fieldset class="timing screen-only">
      <legend class="question-legend">{legend}</legend>
      <p class="timing-face" role="timer" aria-live="off">
        {reading.phase === 'ready' ? reading.countdownSeconds : clockText(reading.measuredMs, whole)}
      </p>
      <p class="timing-note">
        {reading.phase === 'ready'
          ? STOPWATCH_WORDS.ready
          : limitSeconds !== undefined && STOPWATCH_WORDS.stopsAt(limitSeconds)}
      </p>
      <div class="timing-buttons">
        <button class="button timing-main" type="button" ref={main} onClick={timing ? finish : begin}>
          {timing ? STOPWATCH_WORDS.stop : restWord}
        </button>
        {reading.phase === 'stopped' && (
          <button class="button button-quiet" type="button" onClick={reset}>
            {STOPWATCH_WORDS.reset}
          </button>
        )}
      </div>
      <Said text={readingText(reading)} />
    </fieldset>
  )
}
