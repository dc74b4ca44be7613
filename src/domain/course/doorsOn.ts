import { type DoorRule, NEXT_DOOR_WEEKS } from '../plan/doors.ts'
import type { Day } from '../shared/days.ts'
import type { Door } from '../shared/loggedReasons.ts'
import type { BuildProgress } from './model.ts'

/** How the doors of R-16 stand on one day. */
export interface DoorsOn {
  /** The open ones; of those that ask for clean weeks, the newest last. */
  readonly open: readonly Door[]
  /** Shut by a clinician's limit that holds that day, though the weeks went well enough. */
  readonly shut: readonly { readonly door: Door; readonly until: Day }[]
  /** The next that waits for more weeks. */
  readonly next: DoorRule | null
}

const DAYS_A_WEEK = 7

const ripeOn = ({ weeks, clean }: DoorRule, build: BuildProgress): number =>
  (clean ? build.cleanSince : build.since) + weeks * DAYS_A_WEEK

/** The weeks that the door asks for have gone by. */
export const isRipe = (rule: DoorRule, build: BuildProgress, day: number): boolean =>
  ripeOn(rule, build) <= day

export function doorsOn(doors: readonly DoorRule[], build: BuildProgress, day: number): DoorsOn {
  const ripe = doors.filter((rule) => isRipe(rule, build, day))
  const plain = ripe.filter(({ clean }) => !clean).map(({ door }) => door)
  return {
    open: [...plain, ...openedOneByOne(ripe, build, day)],
    shut: ripe.flatMap(({ door, shutUntil }) => {
      const until = shutUntil(day)
      return until ? [{ door, until }] : []
    }),
    next: doors.find((rule) => !ripe.includes(rule)) ?? null,
  }
}

/** Day by day, because a limit may shut a door and let it open later: never two new things within the same two weeks. */
function openedOneByOne(ripe: readonly DoorRule[], build: BuildProgress, until: number): readonly Door[] {
  const waiting = ripe.filter(({ clean }) => clean)
  let open: readonly DoorRule[] = []
  let lastOpened = Number.NEGATIVE_INFINITY
  for (let day = build.cleanSince; day <= until; day += 1) {
    open = open.filter(({ shutUntil }) => shutUntil(day) === null)
    if (day - lastOpened < NEXT_DOOR_WEEKS * DAYS_A_WEEK) continue
    const opens = waiting.find(
      (rule) => !open.includes(rule) && isRipe(rule, build, day) && rule.shutUntil(day) === null,
    )
    if (!opens) continue
    open = [...open, opens]
    lastOpened = day
  }
  return open.map(({ door }) => door)
}
