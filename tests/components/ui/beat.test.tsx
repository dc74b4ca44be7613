import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Beat } from '../../../src/components/ui/Beat.tsx'
import { handClock, onPage } from './page.ts'

/** A sound card of our own: it plays nothing and writes down when each tone was to begin. */
class FakeAudio extends EventTarget {
  static last: FakeAudio | undefined
  state = 'running'
  currentTime = 7.25
  readonly destination = {}
  readonly starts: number[] = []
  readonly closed = vi.fn()
  constructor() {
    super()
    FakeAudio.last = this
  }
  createGain() {
    const gain = { setValueAtTime: () => {}, exponentialRampToValueAtTime: () => {} }
    return { context: this, gain, connect: () => {}, disconnect: () => {} }
  }
  createOscillator() {
    return {
      frequency: { value: 0 },
      connect: () => {},
      start: (at: number) => this.starts.push(at),
      stop: () => {},
    }
  }
  resume = () => Promise.resolve()
  close = async () => this.closed()
}

const WAKE_MS = 500
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  vi.stubGlobal('AudioContext', FakeAudio)
  FakeAudio.last = undefined
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function beat(perMinute = 60) {
  const clock = handClock()
  const page = onPage(<Beat legend="Pace" perMinute={perMinute} turns={['Up', 'Down']} nowMs={clock.nowMs} />)
  /** Both clocks go on by `ms`, then the page wakes; `lostMs` of it the sound card slept through. */
  const live = (ms: number, lostMs = 0) => {
    clock.move(ms)
    if (FakeAudio.last?.state === 'running') FakeAudio.last.currentTime += (ms - lostMs) / 1000
    act(() => void vi.advanceTimersByTime(WAKE_MS))
    page.see()
  }
  return { ...page, live, pulse: () => page.place.querySelector('.beat-pulse')?.textContent }
}

const gaps = (times: readonly number[]) => times.slice(1).map((time, index) => time - (times[index] ?? 0))

describe('the beat', () => {
  it('hands the audio clock its clicks exactly a second apart, however irregularly the page wakes', () => {
    const { press, live, leave } = beat()
    press('Start beat')
    for (const ms of [497, 512, 1003, 1990, 16, 733, 1100, 2003, 500]) live(ms)
    const { starts = [] } = FakeAudio.last ?? {}
    expect(starts[0]).toBe(8.25)
    expect(starts.length).toBeGreaterThanOrEqual(8)
    expect(gaps(starts).every((gap) => gap === 1)).toBe(true)
    leave()
  })

  it('falls in with the picture again after the sound card slept', () => {
    const { press, live, leave } = beat()
    press('Start beat')
    live(500)
    const before = FakeAudio.last?.starts.length ?? 0
    live(20_300, 20_000)
    const { starts = [], currentTime = 0 } = FakeAudio.last ?? {}
    // 20.8 s have gone by: the next beat is 0.2 s away.
    expect((starts[before] ?? 0) - currentTime).toBeCloseTo(0.2, 6)
    leave()
  })

  it('says what to do by turns, and which beat it is', () => {
    const { press, live, pulse, place, leave } = beat()
    press('Start beat')
    expect(pulse()).toBe('Up')
    live(1_000)
    expect(pulse()).toBe('Down')
    live(58_000)
    expect(pulse()).toBe('Down')
    expect(place.textContent).toContain('Beat 60')
    leave()
  })

  it('opens no sound where it is not wanted', () => {
    const { press, live, pulse, leave } = beat()
    press('Turn sound off')
    press('Start beat')
    live(1_000)
    expect(FakeAudio.last).toBeUndefined()
    expect(pulse()).toBe('Down')
    press('Turn sound on')
    expect(FakeAudio.last).toBeDefined()
    leave()
  })

  it('gives the sound back when it is stopped and when it leaves the page', () => {
    const { press, leave } = beat()
    press('Start beat')
    const first = FakeAudio.last
    press('Stop beat')
    expect(first?.closed).toHaveBeenCalledOnce()
    press('Start beat')
    leave()
    expect(FakeAudio.last?.closed).toHaveBeenCalledOnce()
    expect(vi.getTimerCount()).toBe(0)
  })

  it('goes on without sound where none can be opened, and says so', () => {
    vi.stubGlobal('AudioContext', undefined)
    const { press, live, pulse, text, leave } = beat()
    press('Start beat')
    expect(text('status')).toContain('no sound')
    live(1_000)
    expect(pulse()).toBe('Down')
    leave()
  })

  it('says so where the sound stays shut, but not before it had its time', () => {
    const { press, live, text, leave } = beat()
    press('Start beat')
    const audio = FakeAudio.last
    if (audio) audio.state = 'suspended'
    live(1_000)
    expect(text('status')).toBe('60 beats a minute')
    live(1_000)
    expect(text('status')).toContain('no sound')
    if (audio) audio.state = 'running'
    live(500)
    expect(text('status')).toBe('60 beats a minute')
    leave()
  })
})
