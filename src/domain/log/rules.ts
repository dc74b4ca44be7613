/** Our rule: pain at one place on runs over so many days, no run without pain between, is shown to a clinician. */
export const LASTING_PAIN_DAYS = 14

/** Our rule: a person is asked so often whether their goal is still right. */
export const GOAL_ASKED_DAYS = 28

/** Our rule: running without a walk break that is worth a line, in minutes. */
export const MILESTONE_MINUTES = [10, 20, 30] as const
/** Our rule: a week counts as whole with so many runs, all as planned. */
export const WHOLE_WEEK_RUNS = 2

/** Our rule: how far back the charts of a log look where not all is shown, in weeks with the present one. */
export const CHART_WEEKS = [4, 12] as const

/** Days back in which a run may be what a new pain belongs to. Our rule. */
export const HURT_RUN_DAYS = 3
