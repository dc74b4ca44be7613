import type { Drawing } from '../figure/pose.ts'

/** The pose that tells most: the middle of three, else the end. It stands for the exercise in a list. */
export function emblemOf(drawing: Drawing): Drawing {
  const { frames } = drawing
  const telling = frames[frames.length === 3 ? 1 : frames.length - 1]
  return { ...drawing, frames: telling ? [telling] : frames }
}
