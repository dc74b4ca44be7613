import { useEffect, useRef, useState } from 'preact/hooks'
import { openAudio } from '../ui/openAudio.ts'

/** `shut`: no press has opened it yet. `none`: this device opens none. */
export type Sound = AudioContext | 'shut' | 'none'

/** The sound of a page, and what opens or wakes it inside a press. It is given back when the page is left. */
export function useSound(): readonly [Sound, () => void] {
  const [sound, show] = useState<Sound>('shut')
  const kept = useRef<Sound>('shut')
  function open() {
    const { current } = kept
    if (typeof current !== 'string') return void current.resume()
    kept.current = openAudio() ?? 'none'
    show(kept.current)
  }
  useEffect(() => {
    return typeof sound === 'string' ? undefined : () => void sound.close()
  }, [sound])
  return [sound, open]
}
