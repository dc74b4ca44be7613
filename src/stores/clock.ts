import { type Day, parseDay } from '../domain/shared/days.ts'

/** Today where the person is. The tools know no other date: everything else is handed one. */
export function today(): Day {
  const now = new Date()
  const text = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
  const day = parseDay(text)
  if (!day) throw new RangeError(`the device's clock gives no usable date: ${text}`)
  return day
}

/** This moment in epoch milliseconds, for what measures time: stopwatch, beat and interval timer. */
export const nowMs = (): number => Date.now()
