import { useEffect, useRef } from 'preact/hooks'
import { addWalk, type ClockRecord, pause, resume, skip } from '../../domain/session/clockRecord.ts'
import type { StepKind } from '../../domain/session/timeline.ts'
import { TWINGE } from '../../words/session-hurt.ts'
import { TIMER } from '../../words/session-timer.ts'

export interface ControlsProps {
  readonly record: ClockRecord
  readonly kind: StepKind
  readonly contrast: boolean
  readonly nowMs: () => number
  readonly onRecord: (record: ClockRecord) => void
  readonly onContrast: (on: boolean) => void
  readonly onOpen: (sheet: 'hurt' | 'end' | 'locked') => void
}

/** Large targets for a thumb in motion, the one used most in front. */
export function TimerControls(props: ControlsProps) {
  const { record, kind, contrast, nowMs, onRecord, onContrast, onOpen } = props
  const main = useRef<HTMLButtonElement>(null)
  const paused = record.state === 'paused'
  useEffect(() => main.current?.focus({ preventScroll: true }), [])
  return (
    <div class="timer-buttons">
      <button
        type="button"
        class="button timer-main"
        ref={main}
        onClick={() => onRecord((paused ? resume : pause)(record, nowMs()))}
      >
        {paused ? TIMER.resume : TIMER.pause}
      </button>
      <Quiet label={TIMER.skip} onPress={() => onRecord(skip(record, nowMs()))} />
      {kind === 'ready' ? (
        <Quiet label={TIMER.end} onPress={() => onOpen('end')} />
      ) : (
        <>
          <Quiet
            label={kind === 'walk' ? TIMER.addToWalk : TIMER.walkNow}
            onPress={() => onRecord(addWalk(record, nowMs()))}
          />
          <button type="button" class="button button-quiet timer-hurts" onClick={() => onOpen('hurt')}>
            {TWINGE.open}
          </button>
          <Quiet label={TIMER.lock} onPress={() => onOpen('locked')} />
          <button
            type="button"
            class="button button-quiet"
            aria-pressed={contrast}
            onClick={() => onContrast(!contrast)}
          >
            {TIMER.contrast}
          </button>
          <Quiet label={TIMER.end} onPress={() => onOpen('end')} />
        </>
      )}
    </div>
  )
}

const Quiet = ({ label, onPress }: { readonly label: string; readonly onPress: () => void }) => (
  <button type="button" class="button button-quiet" onClick={onPress}>
    <span key={label}>{label}</span>
  </button>
)
