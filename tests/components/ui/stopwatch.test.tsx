import { useState } from 'preact/hooks'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Stopwatch } from '../../../src/components/ui/Stopwatch.tsx'
import { type ClockRecord, start } from '../../../src/domain/session/clockRecord.ts'
import { handClock, onPage } from './page.ts'

const onStop = vi.fn<(seconds: number) => void>()
beforeEach(() => onStop.mockReset())

/** A stopwatch for one leg with a clock in the hand. */
function leg(props: { readonly leadInSeconds?: number; readonly limitSeconds?: number } = {}) {
  const clock = handClock()
  const page = onPage(<Stopwatch legend="Right leg" nowMs={clock.nowMs} onStop={onStop} {...props} />)
  return {
    ...page,
    /** Time goes by while nobody looks: no frame is painted, then the page is seen. */
    wait: (ms: number) => {
      clock.move(ms)
      page.see()
    },
    clock,
  }
}

describe('the stopwatch', () => {
  it('gives the time between two presses, cut to a tenth', () => {
    const { press, wait, text } = leg()
    press('Start')
    wait(44_960)
    expect(text('timer')).toBe('44.9')
    press('Stop')
    expect(onStop.mock.calls).toEqual([[44.9]])
    expect(text('timer')).toBe('44.9')
  })

  it('is right after an hour unseen', () => {
    const { press, wait, text } = leg()
    press('Start')
    wait(3_600_000)
    expect(text('timer')).toBe('60:00.0')
  })

  it('counts in, and what is stopped before the end of that is no result', () => {
    const { press, wait, text } = leg({ leadInSeconds: 3 })
    press('Start')
    expect([text('timer'), text('status')]).toEqual(['3', 'Get ready'])
    wait(2_100)
    expect(text('timer')).toBe('1')
    press('Stop')
    expect(onStop).not.toHaveBeenCalled()
    press('Start')
    wait(3_000 + 12_340)
    press('Stop')
    expect(onStop.mock.calls).toEqual([[12.3]])
  })

  it('stops by itself at its limit, once, however late it is seen', () => {
    const { press, wait, text } = leg({ leadInSeconds: 3, limitSeconds: 45 })
    press('Start')
    wait(600_000)
    wait(600_000)
    expect(onStop.mock.calls).toEqual([[45]])
    expect([text('timer'), text('status')]).toEqual(['45.0', 'Stopped at 45 seconds'])
  })

  it('takes a late tap for the stop it was meant as', () => {
    const { press, wait, clock, text } = leg({ limitSeconds: 45 })
    press('Start')
    wait(45_000)
    clock.move(200)
    press('Start again')
    expect(text('timer')).toBe('45.0')
    clock.move(2_000)
    press('Start again')
    expect(text('timer')).toBe('0.0')
  })

  it('shows whole seconds up to a long limit', () => {
    const { press, wait, text } = leg({ limitSeconds: 1800 })
    press('Start')
    wait(65_900)
    expect(text('timer')).toBe('1:05')
  })

  it('speaks at the start, every 15 seconds and at the end, and the face itself is silent', () => {
    const { press, wait, text, place } = leg()
    const said = [text('status')]
    press('Start')
    for (let second = 0; second < 31; second += 1) {
      said.push(text('status'))
      wait(1_000)
    }
    press('Stop')
    said.push(text('status'))
    expect([...new Set(said)]).toEqual(['', 'Started', '15 seconds', '30 seconds', 'Stopped at 31 seconds'])
    expect(place.querySelector('[role="timer"]')?.getAttribute('aria-live')).toBe('off')
  })

  it('is reset to nothing, and the keyboard stays on its main button', () => {
    const { press, wait, text, button } = leg()
    press('Start')
    wait(5_000)
    press('Stop')
    press('Reset')
    expect([text('timer'), text('status')]).toEqual(['0.0', ''])
    expect(document.activeElement).toBe(button('Start'))
  })

  it('goes on where it was after a reload, from a record kept outside', () => {
    const clock = handClock()
    const kept = start(clock.nowMs())
    clock.move(20_000)
    function Island() {
      const [record, keep] = useState<ClockRecord | undefined>(kept)
      return (
        <Stopwatch
          legend="Walk"
          nowMs={clock.nowMs}
          onStop={onStop}
          limitSeconds={30}
          record={record}
          onRecord={keep}
        />
      )
    }
    const { text, see } = onPage(<Island />)
    expect(text('timer')).toBe('20.0')
    clock.move(15_000)
    see()
    expect(onStop.mock.calls).toEqual([[30]])
  })
})
