/** The name and the one sentence that stands wherever the site introduces itself. */
export const SITE_NAME = 'Restride'
export const SITE_PURPOSE =
  'Information and a training planner for people who have been told, or judge, that they can start running again. It does not diagnose, treat or monitor any injury.'
export const NOT_REVIEWED = 'Not yet reviewed by a clinician.'
export const PLANNER_LIMIT = 'This planner knows only what you type. It cannot see or feel your leg.'
