import { stop } from '../../domain/session/clockRecord.ts'
import { doneBy } from '../../domain/session/done.ts'
import { durationText } from '../../words/session.ts'
import { CUE_WORDS } from '../../words/session-cues.ts'
import { END_EARLY, TIMER } from '../../words/session-timer.ts'
import { Asked } from './Asked.tsx'
import { CueSettings } from './CueSettings.tsx'
import { Locked } from './Locked.tsx'
import type { RunningProps } from './Running.tsx'
import { TimerControls } from './TimerControls.tsx'
import { tryCue } from './tryCue.ts'

/** What stands in place of the controls. */
export type Sheet = 'hurt' | 'end' | 'locked' | null

interface Props extends RunningProps {
  readonly sheet: Sheet
  readonly onOpen: (sheet: Sheet) => void
}

/** Under the face or beside it: the controls, the lock, or the question before the end. */
export function TimerSide(props: Props) {
  const { sheet, onOpen } = props
  return (
    <div class="timer-side">
      {sheet === 'locked' && <Locked onUnlock={() => onOpen(null)} onHurt={() => onOpen('hurt')} />}
      {sheet === 'end' && <EndEarly {...props} />}
      {sheet === null && <Open {...props} />}
    </div>
  )
}

function EndEarly({ segments, steps, now, record, nowMs, onRecord, onOpen }: Props) {
  const done = doneBy(segments, steps, now.passedMs)
  return (
    <Asked
      title={END_EARLY.title}
      yes={END_EARLY.yes}
      no={END_EARLY.no}
      onYes={() => onRecord(stop(record, nowMs()))}
      onNo={() => onOpen(null)}
    >
      <p>{END_EARLY.kept(durationText(done.runSeconds), durationText(done.walkSeconds))}</p>
    </Asked>
  )
}

function Open({ now, record, settings, sound, nowMs, onRecord, onSettings, onAsk, onOpen }: Props) {
  return (
    <>
      <TimerControls
        record={record}
        kind={now.step.kind}
        contrast={settings.contrast}
        nowMs={nowMs}
        onRecord={onRecord}
        onContrast={(contrast) => onSettings({ contrast })}
        onOpen={onOpen}
      />
      <button type="button" class="link-button" onClick={onAsk}>
        {TIMER.sayLeft}
      </button>
      <details class="timer-more">
        <summary>{CUE_WORDS.title}</summary>
        <p class="small">{TIMER.keys}</p>
        <CueSettings
          ways={settings.ways}
          cues={settings.cues}
          onWays={(ways) => onSettings({ ways })}
          onCues={(cues) => onSettings({ cues })}
          onHear={(kind) => tryCue(kind, settings.ways, sound)}
        />
      </details>
    </>
  )
}
