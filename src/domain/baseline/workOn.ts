import type { TestId } from '../shared/ids.ts'

/** Exercises of the library that answer a test, gentlest first, by their ids (EDITORIAL, section 6: "Test"). */
export const WORK_ON: Readonly<Record<TestId, readonly string[]>> = {
  'E-01': [],
  'E-02': ['X36', 'X16'],
  'E-03': ['X16', 'X32'],
  'E-04': ['X28', 'X31', 'X29'],
  'E-05': ['X23', 'X24'],
  'E-06': ['X16', 'X17'],
  'E-07': ['X01', 'X04', 'X06'],
  'E-08': ['X01', 'X02'],
  'E-09': ['X10', 'X11'],
  'E-10': ['X21'],
  'E-11': ['X13', 'X14'],
  'E-12': ['X32', 'X33'],
  'E-13': ['X33', 'X34'],
  'E-14': ['X25', 'X26'],
  'E-15': ['X28', 'X07'],
}
