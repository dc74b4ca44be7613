// Numbers that only a log asks for. Apart from the plan's own, because a first plan on a phone never needs them.

/** after so many days, because of pain or illness, so many stages: a row worse than without. */
export const HURT_GAP_ROWS = [
  { fromDays: 14, stagesBack: 3, newStart: true },
  { fromDays: 8, stagesBack: 2, newStart: false },
  { fromDays: 5, stagesBack: 1, newStart: false },
] as const
/** from so many days on a stage is repeated, if a run day passed unused. */
export const REPEAT_AFTER_GAP_DAYS = 5
/** a run with less of its planned running than this was not completed. */
export const COMPLETED_SHARE = 0.9
/** full days without a run after a red one, and more after a second in a row. */
export const SECOND_RED_REST_DAYS = 2
/** a morning still not answered when the run is more days old than this counts as amber. */
export const MORNING_OPEN_DAYS = 3
/** one more stage back after two red runs in a row. */
export const SECOND_RED_STAGES = 1
/** so many step-backs make a plan careful. */
export const CAREFUL_AFTER_STEP_BACKS = 2

/** so many red runs in 14 days end the plan until a clinician has looked; for bone fewer. */
export const REFER_REDS = { most: 3, bone: 2, days: 14 } as const
/** the pelvic sign so often on one plan. */
export const REFER_PELVIC_SIGNS = 2
/** days of running without a new highest stage. Our rule: a day counts up to a week after a run. */
export const REFER_STUCK_DAYS = 28
export const STUCK_COUNTS_DAYS = 7
/** stage 4, which holds 10 minutes of running, not reached so many days after the first run. */
export const REFER_SLOW = { days: 56, stage: 4, runSeconds: 600 } as const
/** after a refer the plan starts at least this far below the stage it had reached. */
export const REFER_STAGES_BACK = 2

/** Our rule: after a red run the log is looked through this far back for what had changed. */
export const FLARE_LOOKS_BACK_DAYS = 10

/** an answer this low swaps the run; two answers this low, or a night this short, hold the stage. */
export const READINESS = {
  swapScore: 1,
  holdScore: 2,
  holdAnswers: 2,
  holdSleepHours: 6,
  swapSleepHours: 5,
  heartRateDays: 7,
  heartRateDeviations: 2,
  holdsForEasierWeek: 3,
} as const
/** our rule: a mean of a resting heart rate needs so many mornings. */
export const HEART_RATE_MORNINGS = 3

/** Our rule: goals that somebody who has reached one may try out next, in minutes. */
export const NEXT_GOALS = [30, 60, 90, 120] as const
