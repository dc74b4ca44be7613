import type { Segment } from '../../domain/session/model.ts'
import { useRemembered } from '../../stores/remembered.ts'
import { beginSession } from '../../stores/sessionClock.ts'
import { $sessionSettings, BUILT_SESSION_SETTINGS, setSession } from '../../stores/sessionSettings.ts'
import { CUE_WORDS } from '../../words/session-cues.ts'
import { SESSION_PAGE } from '../../words/session-start.ts'
import { CueSettings } from '../session/CueSettings.tsx'
import { tryCue } from '../session/tryCue.ts'
import type { Sound } from '../session/useSound.ts'
import { FreeSession } from './FreeSession.tsx'
import { Ground } from './Ground.tsx'
import { OwnSession } from './OwnSession.tsx'
import { TodaySession } from './TodaySession.tsx'
import { useChosen } from './useChosen.ts'

interface Props {
  readonly sound: Sound
  readonly onSound: () => void
}

/** Before the session: which one, where, and how it is told. As built it says what this is and how to begin. */
export function SetUp({ sound, onSound }: Props) {
  const chosen = useChosen()
  const settings = useRemembered($sessionSettings, BUILT_SESSION_SETTINGS)
  function start(segments: readonly Segment[], planned: boolean) {
    if (settings.ways.includes('tones')) onSound()
    beginSession(segments, planned)
  }
  return (
    <div class="timer-setup">
      <div class="flow narrow">
        <h1>{SESSION_PAGE.title}</h1>
        <p class="lead">{SESSION_PAGE.lead}</p>
      </div>
      <div class="timer-choice">
        {chosen ? (
          <OwnSession segments={chosen} onStart={() => start(chosen, false)} />
        ) : (
          <TodaySession onStart={(segments) => start(segments, true)} />
        )}
        <Ground settings={settings} />
        <details class="card screen-only">
          <summary>{CUE_WORDS.title}</summary>
          <CueSettings
            ways={settings.ways}
            cues={settings.cues}
            onWays={(ways) => setSession({ ways })}
            onCues={(cues) => setSession({ cues })}
            onHear={(kind) => tryCue(kind, settings.ways, sound)}
          />
        </details>
        <FreeSession />
      </div>
    </div>
  )
}
