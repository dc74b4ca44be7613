/** Our rule: how far back the report looks where nobody chose, in weeks with the present one. */
export const REPORT_WEEKS = 12

/** Our rule: the choices for how far back it looks, in weeks with the present one. */
export const WEEK_CHOICES = [4, 8, REPORT_WEEKS] as const

/** Our rule: how many rows of each list fit on one page of A4 and of US Letter. What is left out is counted. */
export const MOST_ROWS = { weeks: 12, places: 5, tests: 6, changes: 5, findings: 4, limits: 3 } as const

/** Our rule: how much of what a person types fits, in characters. */
export const LONGEST_TEXT = { question: 300, medicines: 200, name: 60 } as const
