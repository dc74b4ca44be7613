import { useEffect, useRef, useState } from 'preact/hooks'
import type { FlagId } from '../../domain/screening/model.ts'
import { isFlagId } from '../../domain/screening/read.ts'

/** Where in the checklist a person is. It lives in the history's state, never in the address. */
export type Position =
  | { readonly at: 'start' | 'answers' | 'result' }
  | {
      readonly at: 'question' | 'emergency'
      readonly flag: FlagId
      /** Reached by "Change": leads back to the answers. */
      readonly change: boolean
    }

interface Place {
  readonly position: Position
  /** Steps made on this page: with none, the browser's back button would leave it. */
  readonly depth: number
}

const START: Place = { position: { at: 'start' }, depth: 0 }

/** The position, and the ways to change it. The browser's own back and forward buttons are among them. */
export function usePosition() {
  const [place, setPlace] = useState(START)
  const moved = useRef(false)
  useEffect(() => {
    setPlace(readPlace(history.state))
    const onPop = () => {
      moved.current = true
      setPlace(readPlace(history.state))
    }
    addEventListener('popstate', onPop)
    return () => removeEventListener('popstate', onPop)
  }, [])

  const go = (position: Position) => {
    const next = { position, depth: place.depth + 1 }
    moved.current = true
    history.pushState({ ...history.state, check: next }, '')
    setPlace(next)
  }
  const back = (otherwise: Position) => (place.depth > 0 ? history.back() : go(otherwise))
  return { position: place.position, go, back, moved }
}

function readPlace(state: unknown): Place {
  const check = field(state, 'check')
  const position = readPosition(field(check, 'position'))
  const depth = field(check, 'depth')
  return position && typeof depth === 'number' ? { position, depth } : START
}

function readPosition(stored: unknown): Position | null {
  const at = field(stored, 'at')
  const flag = field(stored, 'flag')
  if (at === 'start' || at === 'answers' || at === 'result') return { at }
  if ((at === 'question' || at === 'emergency') && isFlagId(flag)) {
    return { at, flag, change: field(stored, 'change') === true }
  }
  return null
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
