/** The log on paper, for whoever has no script or likes a pen. */
export const PAPER_LOG = {
  hint: 'Rather write by hand? Print this page: it prints as a log sheet for 12 runs.',
  title: 'A log on paper',
  lead: 'One line a run. Fill it in on the day, and the last column the next morning.',
  columns: [
    'Date',
    'Session, or minutes run',
    'All, part, none',
    'Worst pain 0\u00a0to\u00a010',
    'Where, which side',
    'Limp, swelling, giving way',
    'Effort 0\u00a0to\u00a010',
    'Next morning 0\u00a0to\u00a010',
  ],
  rows: 12,
  whyTitle: 'Why these numbers',
  why: [
    'The worst pain during the run says whether the load was right for today.',
    'The next morning says whether your leg has settled. A worse morning than usual means the run was too much.',
    'A limp, swelling or giving way counts more than any number. Rest, and step back.',
    'One sore spot on a bone, or pain at night: stop, and show it to a clinician.',
    'Effort tells an easy run from a hard one of the same length.',
  ],
  scale: 'The pain scale',
  toRule: 'The pain rule, with its limits',
  toCheck: 'The red-flag checklist',
} as const
