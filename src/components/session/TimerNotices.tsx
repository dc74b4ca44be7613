import { useState } from 'preact/hooks'
import { TIMER_NOTICES } from '../../words/session-timer.ts'
import type { Role } from './useLeading.ts'
import type { Sound } from './useSound.ts'

interface Props {
  /** Undefined where no tones are wanted here. */
  readonly sound: Sound | undefined
  readonly heard: boolean
  readonly awake: boolean
  readonly role: Role
  readonly onSound: () => void
}

/** What the device does not allow, and how to go on. None of it stops the timer. */
export function TimerNotices({ sound, heard, awake, role, onSound }: Props) {
  const [closed, close] = useState<readonly string[]>([])
  const leading = role === 'leads'
  const notices = [
    ...(role === 'follows' ? [{ text: TIMER_NOTICES.elsewhere }] : []),
    ...(leading && sound === 'shut'
      ? [{ text: TIMER_NOTICES.silent, label: TIMER_NOTICES.silentDo, onPress: onSound }]
      : []),
    ...(leading && sound && sound !== 'shut' && (sound === 'none' || !heard)
      ? [{ text: TIMER_NOTICES.unheard, label: TIMER_NOTICES.unheardAgain, onPress: onSound }]
      : []),
    ...(awake ? [] : [{ text: TIMER_NOTICES.dark }]),
  ].filter(({ text }) => !closed.includes(text))
  return (
    <div class="timer-notices" role="status">
      {notices.map(({ text, label, onPress }) => (
        <div class="notice" key={text}>
          <p>{text}</p>
          <p>
            {label && (
              <button type="button" class="link-button" onClick={onPress}>
                {label}
              </button>
            )}
            <button type="button" class="link-button" onClick={() => close([...closed, text])}>
              {TIMER_NOTICES.close}
            </button>
          </p>
        </div>
      ))}
    </div>
  )
}
