import { useState } from 'preact/hooks'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { SessionTimer, type TimerSettings } from '../../../src/components/session/SessionTimer.tsx'
import type { Sound } from '../../../src/components/session/useSound.ts'
import { type ClockRecord, note, start } from '../../../src/domain/session/clockRecord.ts'
import { CUE_KINDS } from '../../../src/domain/session/cues.ts'
import { NOTED_EVERY_MS } from '../../../src/domain/session/rules.ts'
import { handClock, onPage } from '../ui/page.ts'

const SEGMENTS = [
  { kind: 'walk', seconds: 300 },
  { kind: 'run', seconds: 60 },
  { kind: 'walk', seconds: 120 },
] as const

beforeEach(
  () => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] }),
)
afterEach(() => void vi.useRealTimers())

/** A session under way, past its countdown, with its clock in the hand. */
function session(begun?: (nowMs: number) => ClockRecord, sound: Sound = 'shut') {
  const clock = handClock()
  const spies = { onDiscard: vi.fn(), onLog: vi.fn(), onSound: vi.fn(), kept: vi.fn() }
  function Kept() {
    const [record, keep] = useState(begun?.(clock.nowMs()) ?? start(clock.nowMs() - 5_000))
    const [settings, set] = useState<TimerSettings>({ ways: ['tones'], cues: CUE_KINDS, contrast: false })
    return (
      <SessionTimer
        {...spies}
        segments={SEGMENTS}
        record={record}
        hurt={undefined}
        family="none"
        settings={settings}
        sound={sound}
        nowMs={clock.nowMs}
        beltOf={(phase) => (phase === 'run' ? 'Belt 9 km/h' : '')}
        onRecord={(next) => {
          spies.kept(next)
          keep(next)
        }}
        onSettings={(change) => set({ ...settings, ...change })}
        logAddress="/log/entry/#run"
      />
    )
  }
  const page = onPage(<Kept />)
  const wait = (ms: number) => {
    clock.move(ms)
    page.see()
  }
  const said = () => page.place.querySelector('p[role="status"]')?.textContent
  return { ...page, ...spies, said, wait, shown: () => page.place.textContent }
}

describe('a session under way', () => {
  it('says one step at a time: what, how long, which of how many, what then and how much in all', () => {
    const { text, wait, shown } = session()
    expect(text('timer')).toBe('5:00')
    for (const part of ['Warm-up walk', '1 run to come', '8:00 left in all', 'Then run 1 min'])
      expect(shown()).toContain(part)
    wait(300_500)
    expect(text('timer')).toBe('1:00')
    for (const part of ['Run 1 of 1', 'Belt 9 km/h', 'Then cool-down walk 2 min'])
      expect(shown()).toContain(part)
    wait(60_000)
    expect(shown()).toContain('Last step')
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

  it('the next step begins at once, more walking comes at once, and the strip goes with them', () => {
    const { press, text, shown, place } = session()
    const line = () => place.querySelector('.strip-now')?.getAttribute('x')
    const runs = () => place.querySelectorAll('.strip-run').length
    expect([line(), runs()]).toEqual(['0%', 1])
    press('Next step')
    expect([text('timer'), line()]).toEqual(['1:00', '0%'])
    press('Walk 1 min now')
    expect(shown()).toContain('Then run 1 min')
    press('Walk 1 min more')
    expect(text('timer')).toBe('2:00')
  })

  it('tells the time left when it is asked, and nothing each second', () => {
    const { press, wait, said, key } = session()
    wait(2_000)
    expect(said(), 'the change, and no more').toBe('Warm-up walk. 5 min.')
    key('t')
    expect(said()).toContain('Warm-up walk. 4 min 58 s left. 7 min 58 s left in all.')
    wait(10_000)
    press('Say the time left')
    expect(said()).toContain('4 min 48 s left')
  })

  it('locked, nothing but the lock and the pain can be pressed', () => {
    const { press, button } = session()
    press('Lock')
    expect([button('Pause'), button('Next step'), button('End early')]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    expect(button('It hurts')).toBeDefined()
    press('Unlock')
    press('Keep it locked')
    expect(button('Pause')).toBeUndefined()
    press('Unlock')
    press('Yes, unlock')
    expect(button('Pause')).toBeDefined()
  })

  it('a reload shuts the sound: the first press on anything asks for it again', () => {
    const { press, shown, onSound } = session()
    expect(shown()).toContain('The sound waits for a touch.')
    press('Lock')
    expect(onSound).toHaveBeenCalledOnce()
  })

  it('is written down every few seconds, and no longer when it is over', () => {
    const { wait, kept, leave } = session()
    wait(NOTED_EVERY_MS)
    vi.advanceTimersByTime(NOTED_EVERY_MS)
    expect(kept.mock.lastCall?.[0]).toMatchObject({ state: 'running', notedMs: 5_000 + NOTED_EVERY_MS })
    wait(9_000_000)
    const times = kept.mock.calls.length
    vi.advanceTimersByTime(10 * NOTED_EVERY_MS)
    expect(kept.mock.calls.length).toBe(times)
    leave()
  })
})

describe('the end of a session', () => {
  it('leads to the log, however late it is seen', () => {
    const { wait, place, shown, button, onLog } = session()
    wait(9_000_000)
    expect(shown()).toContain('The session is done')
    expect(shown()).toContain('1 min of running, 7 min of walking')
    const link = place.querySelector('a')
    expect(link?.getAttribute('href')).toBe('/log/entry/#run')
    link?.click()
    expect(onLog).toHaveBeenCalledOnce()
    expect(button('Pause')).toBeUndefined()
  })

  it('early is asked first, keeps the part, and is forgotten only when asked twice', () => {
    const { wait, press, shown, onDiscard } = session()
    wait(330_000)
    press('End early')
    expect(shown()).toContain('30 s of running and 5 min of walking')
    press('No, go on')
    press('End early')
    press('Yes, end it')
    expect(shown()).toContain('You ended it here')
    press('Close it without logging')
    expect(onDiscard).not.toHaveBeenCalled()
    press('Yes, forget it')
    expect(onDiscard).toHaveBeenCalledOnce()
  })
})

it('a page that was closed for long asks whether the person went on, and believes them', () => {
  const closed = (nowMs: number) => note(start(nowMs - 905_000), nowMs - 600_000)
  const { shown, press, text } = session(closed)
  expect(shown()).toContain('It was last open 5:05 into the session.')
  press('I stopped at 5:05')
  expect(text('timer')).toBe('1:00')
  expect(shown()).toContain('Paused')
  const other = session(closed)
  expect(other.shown()).toContain('The session is done')
  other.press('I went on meanwhile')
  expect(other.shown()).not.toContain('This page was closed')
})
