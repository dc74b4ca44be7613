import { type Day, parseDay } from '../domain/shared/days.ts'

/** Today where the person is. The only clock of the tools: everything else is handed a date. */
export function today(): Day {
  const now = new Date()
  const text = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
  const day = parseDay(text)
  if (!day) throw new RangeError(`the device's clock gives no usable date: ${text}`)
  return day
}
