import './cueSettings.css'
import { CUE_KINDS, type CueKind } from '../../domain/session/cues.ts'
import { CUE_NAMES, CUE_WORDS, WAY_NAMES } from '../../words/session-cues.ts'
import { Choices } from '../ui/Choices.tsx'
import type { Way } from './useTold.ts'
import { canVibrate } from './vibration.ts'
import { canSpeak } from './voice.ts'

export interface CueSettingsProps {
  readonly ways: readonly Way[]
  readonly cues: readonly CueKind[]
  readonly onWays: (ways: readonly Way[]) => void
  readonly onCues: (cues: readonly CueKind[]) => void
  readonly onHear: (kind: CueKind) => void
}

const WAYS: readonly Way[] = ['tones', 'voice', 'vibration', 'flash']

/** Which cues there are and how they are told; each can be off, and each can be heard beforehand. */
export function CueSettings({ ways, cues, onWays, onCues, onHear }: CueSettingsProps) {
  return (
    <div class="timer-cues ticks">
      <Choices
        name="cue-ways"
        several
        legend={CUE_WORDS.ways}
        choices={WAYS.map((value) => ({
          value,
          label: WAY_NAMES[value].label,
          hint: lackOf(value) ?? (WAY_NAMES[value].hint || undefined),
        }))}
        chosen={ways}
        onChoose={(way, on) => onWays(WAYS.filter((one) => (one === way ? on : ways.includes(one))))}
      />
      <Choices
        name="cue-kinds"
        several
        legend={CUE_WORDS.which}
        hint={CUE_WORDS.hint}
        choices={CUE_KINDS.map((value) => ({ value, label: CUE_NAMES[value] }))}
        chosen={cues}
        onChoose={(kind, on) => onCues(CUE_KINDS.filter((one) => (one === kind ? on : cues.includes(one))))}
      />
      <fieldset>
        <legend class="question-legend">{CUE_WORDS.hear}</legend>
        <div class="timer-hear">
          {CUE_KINDS.map((kind) => (
            <button type="button" key={kind} class="button button-quiet" onClick={() => onHear(kind)}>
              {CUE_NAMES[kind]}
            </button>
          ))}
        </div>
      </fieldset>
    </div>
  )
}

function lackOf(way: Way): string | undefined {
  if (way === 'vibration' && !canVibrate()) return CUE_WORDS.noVibration
  return way === 'voice' && !canSpeak() ? CUE_WORDS.noVoice : undefined
}
