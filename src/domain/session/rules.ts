/** Every number of the timer, once. All are our rule: what can be heard, hit and taken in while running. Units are in the names. */

/** To put the phone away, with 3-2-1 as a sign that the sound works. */
export const READY_SECONDS = 5
/** One press adds so much walking. */
export const ADDED_WALK_SECONDS = 60
/** The last seconds of a step are counted down. */
export const COUNTDOWN_SECONDS = 3
/** A step shorter than this is not counted down: the count would drown the step. */
export const SHORTEST_COUNTED_SECONDS = 10
/** "Halfway, turn round" keeps this far from a change of step, so that both are heard. */
export const HALFWAY_CLEAR_SECONDS = 5
/** A cue that is later than this is not given: after a sleep they would come in a burst. */
export const LATEST_CUE_MS = 1000
/** The running session is written down this often, besides each change of step. */
export const NOTED_EVERY_MS = 5000
/** A page that comes back after more than this asks whether the person went on meanwhile. */
export const AWAY_MS = 60_000
/** Speeds of a treadmill, kilometres or miles an hour. */
export const BELT_SPEED_BOUNDS = [0.5, 25] as const
