/** `both` where a test has no sides. */
export const RESULT_SIDES = ['left', 'right', 'both'] as const
export type ResultSide = (typeof RESULT_SIDES)[number]
