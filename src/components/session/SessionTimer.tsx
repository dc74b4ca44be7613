import { useEffect, useRef } from 'preact/hooks'
import { type ClockRecord, pause, resume, skip, stop } from '../../domain/session/clockRecord.ts'
import type { Segment } from '../../domain/session/model.ts'
import { reachedPercent } from '../../domain/session/reached.ts'
import { timelineOf } from '../../domain/session/timeline.ts'
import { type Now, whatNow } from '../../domain/session/whatNow.ts'
import { clockText, SESSION_TIMER } from '../../words/timing.ts'
import { Said } from '../ui/Said.tsx'
import { usePassed } from '../ui/usePassed.ts'
import { SessionStrip } from './SessionStrip.tsx'

interface Props {
  readonly segments: readonly Segment[]
  readonly record: ClockRecord
  readonly onRecord: (record: ClockRecord) => void
  readonly onDiscard: () => void
  /** The device's clock in epoch milliseconds, `nowMs` of `stores/clock.ts`. */
  readonly nowMs: () => number
  readonly logAddress: string
  /** It was just started by hand, so it takes the focus. */
  readonly started: boolean
}

const SECOND_MS = 1000
/** A step may end between two whole seconds of the session. */
const GRAIN_MS = 250

/** One step at a time: what to do, for how long, what then. It counts no ticks, so a hidden page or a reload costs nothing. */
export function SessionTimer(props: Props) {
  const { segments, record, onRecord, onDiscard, nowMs, logAddress, started } = props
  usePassed(record, nowMs, GRAIN_MS)
  const main = useRef<HTMLButtonElement>(null)
  const now = whatNow(timelineOf(segments), record, nowMs())
  const over = now.state === 'done' || now.state === 'stopped'
  const paused = now.state === 'paused'
  useEffect(() => {
    if (started) main.current?.focus()
  }, [])
  const turn = () => onRecord(paused ? resume(record, nowMs()) : pause(record, nowMs()))
  return (
    <fieldset class={`timing session-timer session-timer-${stepKind(now)}`}>
      <legend class="spoken">{SESSION_TIMER.title}</legend>
      <Face now={now} segments={segments} />
      <SessionStrip segments={segments} decorative>
        <rect
          class="strip-now"
          x={`${reachedPercent(segments, now)}%`}
          y="0"
          width="4"
          height="100%"
          rx="2"
        />
      </SessionStrip>
      {over ? (
        <Over logAddress={logAddress} onDiscard={onDiscard} />
      ) : (
        <div class="timing-buttons">
          <button class="button timing-main" type="button" ref={main} onClick={turn}>
            {paused ? SESSION_TIMER.resume : SESSION_TIMER.pause}
          </button>
          <button class="button button-quiet" type="button" onClick={() => onRecord(skip(record, nowMs()))}>
            {SESSION_TIMER.skip}
          </button>
          {paused && (
            <button class="button button-quiet" type="button" onClick={() => onRecord(stop(record, nowMs()))}>
              {SESSION_TIMER.stop}
            </button>
          )}
        </div>
      )}
      <Said text={saidText(now)} />
    </fieldset>
  )
}

const stepKind = (now: Now): string => (now.state === 'done' ? 'done' : now.step.kind)

interface FaceProps {
  readonly now: Now
  readonly segments: readonly Segment[]
}

function Face({ now, segments }: FaceProps) {
  if (now.state === 'done' || now.state === 'stopped')
    return (
      <>
        <p class="timing-word">{now.state === 'done' ? SESSION_TIMER.done : SESSION_TIMER.stopped}</p>
        <p class="timing-note">{SESSION_TIMER.reached(clockText(now.passedMs, true))}</p>
      </>
    )
  const next = segments[now.index + 1]
  return (
    <>
      <p class="timing-word">{now.step.kind === 'run' ? SESSION_TIMER.run : SESSION_TIMER.walk}</p>
      <p class="timing-face" role="timer" aria-live="off">
        {clockText(Math.ceil(now.leftInStepMs / SECOND_MS) * SECOND_MS, true)}
      </p>
      <p class="timing-note">
        {now.state === 'paused' && <strong>{SESSION_TIMER.paused}. </strong>}
        {next ? SESSION_TIMER.next(next.kind, next.seconds) : SESSION_TIMER.last}
      </p>
      <p class="small soft">{SESSION_TIMER.step(now.index + 1, segments.length)}</p>
    </>
  )
}

function Over({ logAddress, onDiscard }: { readonly logAddress: string; readonly onDiscard: () => void }) {
  return (
    <div class="timing-buttons">
      <a class="button timing-main" href={logAddress}>
        {SESSION_TIMER.log}
      </a>
      <button class="button button-quiet" type="button" onClick={onDiscard}>
        {SESSION_TIMER.discard}
      </button>
    </div>
  )
}

/** Spoken at each new step, not at each second. */
function saidText(now: Now): string {
  if (now.state === 'done') return SESSION_TIMER.done
  if (now.state !== 'running') return now.state === 'paused' ? SESSION_TIMER.paused : SESSION_TIMER.stopped
  return SESSION_TIMER.said(now.step.kind === 'run' ? 'run' : 'walk', now.step.seconds ?? 0)
}
