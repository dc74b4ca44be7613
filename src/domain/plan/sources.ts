import type { RuleId } from '../shared/because.ts'

/** Where a rule comes from: ids of checked sources, and whether its exact numbers are our own. */
export interface RuleOrigin {
  readonly sources: readonly string[]
  readonly ours: boolean
}

/** The origin of every rule the planner cites. A rule without one does not compile. Section B of the register. */
export const RULE_ORIGINS: Readonly<Record<RuleId, RuleOrigin>> = {
  'R-01': { sources: ['riebe-2015', 'parq', 'aha-acsm-2007', 'acc-sca'], ours: true },
  'R-02': {
    sources: ['goom-2019', 'blake-walkrun', 'physioadvisor-rtr', 'stepahead-walkjog', 'heiderscheit-uw'],
    ours: true,
  },
  'R-03': {
    sources: ['goom-2019', 'cole-functional', 'osu-walkjog', 'arc-runwalk', 'rambaud-2018'],
    ours: false,
  },
  'R-04': { sources: ['rri-measures-2022', 'green-2022', 'goom-2019'], ours: true },
  'R-05': {
    sources: [
      'stepahead-walkjog',
      'osu-walkjog',
      'running-clinic-1',
      'daniels-vdot',
      'mujika-2000a',
      'moen-2012',
    ],
    ours: true,
  },
  'R-07': { sources: ['stepahead-walkjog', 'green-2022', 'frandsen-2025'], ours: false },
  'R-08': {
    sources: ['nhs-c25k', 'blake-walkrun', 'soldier-knee-protocol-2023', 'chop-running-2023', 'green-2022'],
    ours: false,
  },
  'R-09': {
    sources: [
      'blake-walkrun',
      'nhs-c25k',
      'soldier-knee-protocol-2023',
      'udel-progression-2018',
      'chop-running-2023',
    ],
    ours: true,
  },
  'R-10': { sources: ['arc-runwalk'], ours: true },
  'R-11': {
    sources: [
      'warden-2021',
      'george-2024',
      'moen-2012',
      'silbernagel-2007',
      'udel-progression-2018',
      'green-2022',
      'goom-2019',
      'heiderscheit-uw',
    ],
    ours: true,
  },
  'R-12': { sources: ['army-pocket-guide', 'daniels-vdot', 'mujika-2000a', 'frandsen-2025'], ours: true },
  'R-13': { sources: ['saw-2016', 'buchheit-2014', 'dejonge-2025', 'milewski-2014'], ours: true },
  'R-14': { sources: ['frandsen-2025'], ours: true },
  'R-16': {
    sources: ['mgh-rtr', 'udel-progression-2018', 'osu-walkjog', 'soldier-knee-protocol-2023', 'green-2022'],
    ours: true,
  },
  'R-17': { sources: ['george-2024', 'herring-interval', 'goom-2019'], ours: true },
  'R-18': { sources: ['nielsen-2014-obese'], ours: true },
  'R-19': { sources: ['leppanen-2024', 'taddei-2020', 'goom-2019', 'green-2022'], ours: true },
  'R-25': { sources: [], ours: true },
}
