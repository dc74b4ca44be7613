/** What a page may weigh and how long things may take. kB are 1,000 bytes; brotli at its best, as a host keeps it. */
export const BUDGET = {
  reading: 20,
  pictures: 15,
  fonts: 45,
  planScript: 42,
  todayScript: 55,
  search: 117,
  engine: 16,
  shift: 0,
  warmMs: 30,
  interactionMs: 100,
  yearOfLogMs: 1,
  threeYearsOfLogMs: 5,
  plansASecond: 500,
  buildSeconds: 8,
  driftSeconds: 0.3,
} as const
