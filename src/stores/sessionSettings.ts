import { computed, type ReadableAtom } from 'nanostores'
import * as z from 'zod/mini'
import type { Belt } from '../domain/log/entryOfSession.ts'
import { CUE_KINDS, type CueKind } from '../domain/session/cues.ts'
import { $settings, UNITS } from './settings.ts'
import { $shelf, type Json, put } from './shelf.ts'

/** The ways a cue is told. */
export const CUE_WAYS = ['tones', 'voice', 'vibration', 'flash'] as const
export type CueWay = (typeof CUE_WAYS)[number]

/** How a person set their timer. */
export interface SessionSettings {
  readonly ways: readonly CueWay[]
  readonly cues: readonly CueKind[]
  /** Black and white, to be read in the sun. */
  readonly contrast: boolean
  readonly treadmill: boolean
  /** The speeds in the unit they were typed in; empty in another one. */
  readonly belt: Belt
}

/** The voice is off at first: it would speak over a screen reader, and tones tell all that is needed. */
export const BUILT_SESSION_SETTINGS: SessionSettings = {
  ways: ['tones', 'vibration', 'flash'],
  cues: CUE_KINDS,
  contrast: false,
  treadmill: false,
  belt: { unit: 'km', run: '', walk: '' },
}

const ITEM = 'session.settings'
const built = BUILT_SESSION_SETTINGS
const LONGEST_SPEED = 10
/** Checked by hand: the schemas of an array would weigh on every page. */
const someOf = <Name extends string>(names: readonly Name[]) =>
  z.custom<readonly Name[]>(
    (stored) => Array.isArray(stored) && stored.every((name) => names.some((known) => known === name)),
  )
const speed = z.string().check(z.maxLength(LONGEST_SPEED))
const shape = z.object({
  ways: z.catch(someOf(CUE_WAYS), built.ways),
  cues: z.catch(someOf(CUE_KINDS), built.cues),
  contrast: z.catch(z.boolean(), built.contrast),
  treadmill: z.catch(z.boolean(), built.treadmill),
  belt: z.catch(z.object({ unit: z.enum(UNITS), run: speed, walk: speed }), built.belt),
})

export const $sessionSettings: ReadableAtom<SessionSettings> = computed(
  [$shelf, $settings],
  ({ items }, { units }) => {
    const read = shape.safeParse(items[ITEM])
    const kept = read.success ? read.data : built
    return { ...kept, belt: kept.belt.unit === units ? kept.belt : { unit: units, run: '', walk: '' } }
  },
)

export const setSession = (change: Partial<SessionSettings>): void =>
  put({ [ITEM]: { ...$sessionSettings.get(), ...change } as unknown as Json })
