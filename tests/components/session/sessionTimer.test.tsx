import { useState } from 'preact/hooks'
import { expect, it, vi } from 'vitest'
import { SessionTimer } from '../../../src/components/session/SessionTimer.tsx'
import { type ClockRecord, start } from '../../../src/domain/session/clockRecord.ts'
import { handClock, onPage } from '../ui/page.ts'

const SEGMENTS = [
  { kind: 'walk', seconds: 300 },
  { kind: 'run', seconds: 60 },
  { kind: 'walk', seconds: 120 },
] as const

/** A session under way, with its clock in the hand. */
function session() {
  const clock = handClock()
  const onDiscard = vi.fn()
  function Kept() {
    const [record, keep] = useState<ClockRecord>(start(clock.nowMs()))
    const rest = {
      onRecord: keep,
      onDiscard,
      nowMs: clock.nowMs,
      logAddress: '/log/entry/#run',
      started: true,
    }
    return <SessionTimer segments={SEGMENTS} record={record} {...rest} />
  }
  const page = onPage(<Kept />)
  const wait = (ms: number) => {
    clock.move(ms)
    page.see()
  }
  return { ...page, wait, onDiscard, shown: () => page.place.textContent }
}

it('says one step at a time, the time left, and what then', () => {
  const { text, wait, shown } = session()
  expect([text('timer'), text('status')]).toEqual(['5:00', 'Walk 5 min'])
  expect(shown()).toContain('Then run 1 min')
  expect(shown()).toContain('Step 1 of 3')
  wait(300_500)
  expect([text('timer'), text('status')]).toEqual(['1:00', 'Run 1 min'])
  wait(60_000)
  expect(shown()).toContain('This is the last step.')
})

it('a pause stands still; going on loses nothing', () => {
  const { press, wait, text, shown } = session()
  wait(100_000)
  press('Pause')
  wait(3_600_000)
  expect(text('timer')).toBe('3:20')
  expect(shown()).toContain('Paused')
  press('Go on')
  wait(10_000)
  expect(text('timer')).toBe('3:10')
})

it('the next step begins at once, and the line on the strip goes with it', () => {
  const { press, text, place } = session()
  const line = () => place.querySelector('.strip-now')?.getAttribute('x')
  expect(line()).toBe('0%')
  press('Next step')
  expect([text('timer'), line()]).toEqual(['1:00', '62.5%'])
})

it('at the end it leads to the log, however late it is seen', () => {
  const { wait, place, shown, button } = session()
  wait(9_000_000)
  expect(shown()).toContain('The session is done')
  expect(shown()).toContain('8:00 since the start')
  expect(place.querySelector('a')?.getAttribute('href')).toBe('/log/entry/#run')
  expect(button('Pause')).toBeUndefined()
})

it('a stopped session says how far it came, and can be closed', () => {
  const { wait, press, shown, onDiscard } = session()
  wait(90_000)
  press('Pause')
  press('Stop')
  expect(shown()).toContain('1:30 since the start')
  press('Close the timer')
  expect(onDiscard).toHaveBeenCalledOnce()
})
