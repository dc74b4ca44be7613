export interface Figure {
  readonly name: string
  readonly value: string
}

/** The numbers of each rule, read from the planner's own constants so that page and plan cannot differ. */
export const FIGURES: Readonly<Record<string, readonly Figure[]>> = {}
