import { useEffect, useRef, useState } from 'preact/hooks'
import { type ClockRecord, note, passedMs } from '../../domain/session/clockRecord.ts'
import type { Cue, CueKind } from '../../domain/session/cues.ts'
import { NOTED_EVERY_MS } from '../../domain/session/rules.ts'
import { cueText } from '../../words/session-cues.ts'
import { playCues } from './tones.ts'
import { useCues } from './useCues.ts'
import { type Role, useLeading } from './useLeading.ts'
import type { Sound } from './useSound.ts'
import { vibrate } from './vibration.ts'
import { speak } from './voice.ts'

/** The ways a cue is told. */
export type Way = 'tones' | 'voice' | 'vibration' | 'flash'

interface Session {
  readonly record: ClockRecord
  /** All of them, also those that are not wanted: each change is written down. */
  readonly cues: readonly Cue[]
  readonly over: boolean
  readonly wanted: readonly CueKind[]
  readonly ways: readonly Way[]
  readonly sound: Sound
  readonly nowMs: () => number
  readonly onRecord: (record: ClockRecord) => void
  /** What is now, in words: said after a sleep, in place of all that it has missed. */
  readonly nowText: () => string
}

/** What the person gets to know of a running session, and what is written down on the way. */
export interface Told {
  readonly role: Role
  readonly heard: boolean
  /** Grows by one with each flash. */
  readonly flashes: number
  /** For the screen reader. */
  readonly said: string
  readonly say: (text: string) => void
}

export function useTold(session: Session): Told {
  const { record, over, ways, wanted, nowMs, onRecord } = session
  const latest = useRef(record)
  latest.current = record
  const passed = () => passedMs(latest.current, nowMs())
  const write = () => onRecord(note(latest.current, nowMs()))
  const running = record.state === 'running'
  const role = useLeading(record.state !== 'stopped')
  const leading = role === 'leads'
  const [flashes, flash] = useState(0)
  const [said, say] = useState('')
  const heard = useTones(session, leading, passed)
  useCues(
    session.cues,
    passed,
    running && leading,
    (cue) => {
      if (cue.kind !== 'countdown') write()
      if (!wanted.includes(cue.kind)) return
      if (ways.includes('vibration')) vibrate(cue.kind)
      if (cue.kind === 'countdown') return
      say(cueText(cue))
      if (ways.includes('voice')) speak(cueText(cue))
      if (ways.includes('flash')) flash((count) => count + 1)
    },
    () => say(session.nowText()),
  )
  useEffect(() => {
    if (!running || over || !leading) return
    const timer = setInterval(write, NOTED_EVERY_MS)
    return () => clearInterval(timer)
  }, [running, over, leading])
  useEffect(() => {
    if (over && running && leading) write()
  }, [over])
  return { role, heard, flashes, said, say }
}

/** The tones, handed over anew whenever what is to come has changed. Writing down the time changes nothing of it. */
function useTones(session: Session, leading: boolean, passed: () => number): boolean {
  const { record, cues, ways, wanted, sound } = session
  const [heard, hear] = useState(true)
  const begunMs = record.state === 'running' ? record.sinceMs - record.notedMs : null
  const on = ways.includes('tones') && leading && begunMs !== null && typeof sound !== 'string'
  useEffect(() => {
    if (!on) return
    const audible = cues.filter(({ kind }) => wanted.includes(kind))
    return playCues({ audio: sound, cues: audible, passedMs: passed, onHeard: hear })
  }, [on, sound, cues, begunMs, wanted.join()])
  return heard
}
