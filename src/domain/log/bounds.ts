/** Least and most of the numbers in an entry: the contract's. Units are in the names. */
export const LOG_BOUNDS = {
  runSeconds: [0, 36_000],
  /** Of a walk, strength work or cross-training. */
  minutes: [0, 1_440],
  distanceMetres: [0, 200_000],
  pain: [0, 10],
  effort: [0, 10],
  score: [1, 5],
} as const

/** Characters of any text in an entry. */
export const LONGEST_TEXT = 2_000
