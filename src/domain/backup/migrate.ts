/** Turns a stored object of one version into the next. It may throw: then the old text stays as it is. */
export type Step = (old: Readonly<Record<string, unknown>>) => Record<string, unknown>

/** The way up: the first step leads from version 1 to 2. Empty, because version 1 is the first. */
export const STEPS: readonly Step[] = []

/** The version that a way up leads to. */
export const versionOf = (steps: readonly Step[]): number => steps.length + 1

/** Lifts a stored object from version `from` to the newest. Up only. */
export const migrate = (
  old: Readonly<Record<string, unknown>>,
  from: number,
  steps: readonly Step[],
): Readonly<Record<string, unknown>> => steps.slice(from - 1).reduce((stored, step) => step(stored), old)
