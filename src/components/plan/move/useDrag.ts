import { useState } from 'preact/hooks'
import type { Day } from '../../../domain/shared/days.ts'

/** A run under the pointer, and the day it is held over. */
export interface Drag {
  readonly held: boolean
  readonly over: string | null
  /** For the thing that is dragged. */
  readonly grip: {
    readonly onPointerDown: (event: PointerEvent) => void
    readonly onPointerMove: (event: PointerEvent) => void
    readonly onPointerUp: () => void
    readonly onPointerCancel: () => void
  }
}

/** Drags by pointer onto anything that carries `data-day`. What cannot use it has the list of days. */
export function useDrag(days: readonly Day[], onDrop: (day: Day) => void): Drag {
  const [held, setHeld] = useState(false)
  const [over, setOver] = useState<string | null>(null)
  const letGo = () => {
    setHeld(false)
    setOver(null)
  }
  return {
    held,
    over,
    grip: {
      onPointerDown: (event) => {
        if (event.button !== 0) return
        event.preventDefault()
        if (event.currentTarget instanceof Element) event.currentTarget.setPointerCapture(event.pointerId)
        setHeld(true)
      },
      onPointerMove: ({ clientX, clientY }) => {
        if (held) setOver(dayAt(clientX, clientY))
      },
      onPointerUp: () => {
        const day = days.find((date) => date === over)
        letGo()
        if (held && day) onDrop(day)
      },
      onPointerCancel: letGo,
    },
  }
}

const dayAt = (x: number, y: number): string | null =>
  document.elementFromPoint(x, y)?.closest('[data-day]')?.getAttribute('data-day') ?? null
