import type { FlagId } from './model.ts'
import { FLAGS } from './rules.ts'

/**
 * Ids of the checked sources of each flag. Where none could be checked the flag stays, as "our caution". Apart from the
 * flags, which travel to every phone.
 */
export const FLAG_SOURCES = {
  'D-01': ['athletic-heart', 'acc-sca', 'aha-acsm-2007'],
  'D-02': ['dvt-explainer'],
  'D-03': ['ces-warning', 'ces-bmj'],
  'D-11': ['acs-emergency'],
  'D-13': [],
  'D-04': ['wells-dvt', 'dvt-explainer'],
  'D-05': ['achilles-rupture', 'achilles-hub'],
  'D-07': ['bachmann-2003'],
  'D-09': ['bsr-2006'],
  'D-15': [],
  'D-17': [],
  'D-18': [],
  'D-06': ['george-2024', 'warden-2021', 'yates-mtss'],
  'D-08': ['hoenig-2023', 'statpearls-stress'],
  'D-19': ['hoenig-2023', 'mayer-2014'],
  'D-10': ['parq', 'riebe-2015', 'acc-sca'],
  'D-12': ['goom-2019', 'christopher-2024'],
  'D-20': ['mountjoy-2023'],
  'D-21': ['mayo-cecs'],
  'D-22': ['rambaud-2018', 'udel-progression-2018'],
  'D-23': [],
  'D-24': ['rambaud-2018'],
  'D-25': [],
  'D-26': [],
  'D-27': ['parq'],
  'D-28': ['salman-2021'],
  'D-29': ['salman-2021'],
  'D-30': ['heiderscheit-uw', 'mgh-rtr'],
  'D-31': [],
  'D-32': ['silbernagel-2007', 'chop-running-2023'],
  'D-33': ['dejonge-2025', 'saw-2016'],
} as const satisfies Record<FlagId, readonly string[]>

/** No source could be checked: shown as "our caution", and its "why" makes no medical claim. */
export const isCaution = (flag: FlagId): boolean => FLAG_SOURCES[flag].length === 0

/** The flags in their order, each with its sources. */
export const SOURCED_FLAGS = FLAGS.map((flag) => ({ ...flag, sources: FLAG_SOURCES[flag.id] }))
