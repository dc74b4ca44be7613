import type { Segment } from '../session/model.ts'
import type { CalendarDay } from './model.ts'
import type { Today } from './todayOf.ts'

/** A session that can be timed. */
export type TimedDay = CalendarDay & { readonly segments: readonly Segment[] }

const PUT_OFF: readonly Today['state']['what'][] = ['skipped', 'moved', 'paused']

/** The session of today that is still to be done; null where there is none, or none that may be. */
export function toDo({ standing, resting, state, session }: Today): TimedDay | null {
  if (standing !== 'open' && standing !== 'prepare') return null
  if (resting || state.kind === 'done' || state.kind === 'changed' || PUT_OFF.includes(state.what))
    return null
  return session?.segments ? { ...session, segments: session.segments } : null
}
