/** The plan stopped until a clinician has looked. */
export const REFER = {
  heading: 'See a clinician before you run again',
  why: 'Your log shows something that these rules cannot decide.',
  first: "Take your report along: pain, running and the plan's answers on one page.",
  report: 'Open your report',
  then: 'Afterwards answer the checklist again. The plan goes on from there, lower down.',
  check: 'Go to the checklist',
} as const
