import type { StopwatchReading } from '../domain/session/readStopwatch.ts'
import { minutes } from './counts.ts'
import { durationText } from './session.ts'

const TENTH_MS = 100
const SECOND_MS = 1000
const MINUTE_MS = 60_000

/** Buttons and notes of the stopwatch. */
export const STOPWATCH_WORDS = {
  start: 'Start',
  stop: 'Stop',
  again: 'Start again',
  reset: 'Reset',
  ready: 'Get ready',
  started: 'Started',
  stopsAt: (seconds: number) => `Stops by itself at ${durationText(seconds)}`,
  stoppedAt: (time: string) => `Stopped at ${time}`,
} as const

/** How often a running time is read aloud: our choice, often enough for a hold and rarely enough for a walk. */
const SAID_EVERY_MS = 15 * SECOND_MS
const SAID_OFTEN_UP_TO_MS = 2 * MINUTE_MS

/** What is said of a stopwatch, the same sentence until there is something new. */
export function readingText({ phase, measuredMs }: StopwatchReading): string {
  if (phase === 'idle') return ''
  if (phase === 'ready') return STOPWATCH_WORDS.ready
  if (phase === 'stopped') return STOPWATCH_WORDS.stoppedAt(spokenTime(measuredMs))
  const everyMs = measuredMs < SAID_OFTEN_UP_TO_MS ? SAID_EVERY_MS : MINUTE_MS
  const saidMs = Math.floor(measuredMs / everyMs) * everyMs
  return saidMs === 0 ? STOPWATCH_WORDS.started : spokenTime(saidMs)
}

export const COUNTER_WORDS = {
  more: 'Tap to count',
  less: 'Minus one',
  reset: 'Reset',
  back: (count: number) => `Back to ${count}`,
  full: (most: number) => `${most} is as far as this counts`,
} as const

export const BEAT_WORDS = {
  start: 'Start beat',
  stop: 'Stop beat',
  soundOn: 'Turn sound on',
  soundOff: 'Turn sound off',
  unheard: 'This device plays no sound right now. Follow the words on the screen.',
  rate: (perMinute: number) => `${perMinute} beats a minute`,
  number: (beat: number) => `Beat ${beat}`,
} as const

/** The face of a stopwatch, never ahead of time: `44960` -> "44.9"; from a minute on, or whole, "1:04.9" and "1:04". */
export function clockText(passedMs: number, whole = false): string {
  const minute = Math.floor(passedMs / MINUTE_MS)
  const second = Math.floor((passedMs % MINUTE_MS) / SECOND_MS)
  const tenth = whole ? '' : `.${Math.floor((passedMs % SECOND_MS) / TENTH_MS)}`
  if (minute === 0 && !whole) return `${second}${tenth}`
  return `${minute}:${String(second).padStart(2, '0')}${tenth}`
}

/** Read aloud: `44960` -> "44.9 seconds", `90000` -> "1 minute 30 seconds". */
export function spokenTime(passedMs: number): string {
  const minute = Math.floor(passedMs / MINUTE_MS)
  const second = Math.floor((passedMs % MINUTE_MS) / TENTH_MS) / 10
  const seconds = second === 1 ? '1 second' : `${second} seconds`
  if (minute === 0) return seconds
  return second === 0 ? minutes(minute) : `${minutes(minute)} ${seconds}`
}
