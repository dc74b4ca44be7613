import { afterEach, describe, expect, it, vi } from 'vitest'
import { start, stop } from '../../src/domain/session/clockRecord.ts'
import { $logForm, $page, dropDraft, typeField } from '../../src/stores/logForm.ts'
import {
  $sessionClock,
  beginSession,
  keepSessionClock,
  type SessionClock,
} from '../../src/stores/sessionClock.ts'
import { typeSession } from '../../src/stores/sessionLog.ts'
import { $sessionSettings, setSession } from '../../src/stores/sessionSettings.ts'
import { chooseUnits } from '../../src/stores/settings.ts'
import { keeper, put, takeOff } from '../../src/stores/shelf.ts'

vi.spyOn(keeper, 'open').mockImplementation(() => {})

const RUN = { at: 'new', kind: 'run' } as const
const SEGMENTS = [
  { kind: 'walk', seconds: 300 },
  { kind: 'run', seconds: 600 },
  { kind: 'walk', seconds: 300 },
] as const
/** Ended 6 minutes into the run; the first 5 seconds are to get ready. */
const PART: SessionClock = {
  on: '2026-11-20',
  segments: SEGMENTS,
  planned: true,
  record: stop(start(0), 665_000),
}

afterEach(() => {
  takeOff(['session.clock', 'session.settings', 'settings.units'])
  dropDraft(RUN)
})

const typed = (clock: SessionClock) => {
  typeSession(clock)
  $page.set(RUN)
  return $logForm.get().form
}

describe('a session that is over', () => {
  it('is typed into the form of the log with its day, and the timer is closed', () => {
    keepSessionClock(PART)
    expect(typed(PART)).toEqual({ date: '2026-11-20', done: 'part', minutes: '6' })
    expect($sessionClock.get()).toBeNull()
  })

  it('that was done whole says so; one of their own is outside the plan', () => {
    const whole = { ...PART, record: stop(start(0), 9_000_000) }
    expect(typed(whole)).toMatchObject({ done: 'whole', minutes: '10' })
    dropDraft(RUN)
    expect(typed({ ...whole, planned: false })).toEqual({
      date: '2026-11-20',
      session: 'outside',
      minutes: '10',
    })
  })

  it('with a pain brings the place; a run that it changed, or may have, brings the sign', () => {
    const hurt = { place: 'calf', side: 'left', gait: 'unsure' } as const
    expect(typed({ ...PART, hurt })).toMatchObject({ place: 'calf', side: 'left', signs: 'limp' })
    dropDraft(RUN)
    expect(typed({ ...PART, hurt: { ...hurt, gait: 'no' } }).signs).toBeUndefined()
  })

  it('on a treadmill brings the ground and the distance of both speeds', () => {
    setSession({ treadmill: true, belt: { unit: 'km', run: '8', walk: '4,8' } })
    expect(typed(PART)).toMatchObject({ surface: 'Treadmill', distance: '1.2' })
  })

  it('takes nothing away that was typed before', () => {
    $page.set(RUN)
    typeField('note', 'a windy day')
    expect(typed(PART)).toMatchObject({ note: 'a windy day', minutes: '6' })
  })
})

describe('the clock of a session', () => {
  it('begins with the day and the session as they are then', () => {
    beginSession(SEGMENTS, false)
    expect($sessionClock.get()).toMatchObject({ segments: SEGMENTS, planned: false, record: { notedMs: 0 } })
  })

  it('that cannot be read is none', () => {
    put({ 'session.clock': { on: '2027-01-06', segments: [], record: null } })
    expect($sessionClock.get()).toBeNull()
  })
})

describe('how a timer is set', () => {
  it('is remembered, each by itself, and a damaged one is as built', () => {
    setSession({ contrast: true })
    setSession({ ways: ['voice'] })
    expect($sessionSettings.get()).toMatchObject({ contrast: true, ways: ['voice'] })
    put({ 'session.settings': { ways: 'loud', contrast: true } })
    expect($sessionSettings.get()).toMatchObject({ contrast: true, ways: ['tones', 'vibration', 'flash'] })
  })

  it('never shows a speed under the unit of another', () => {
    setSession({ belt: { unit: 'km', run: '8', walk: '5' } })
    chooseUnits('mi')
    expect($sessionSettings.get().belt).toEqual({ unit: 'mi', run: '', walk: '' })
  })
})
