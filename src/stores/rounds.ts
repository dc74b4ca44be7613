import { computed, type ReadableAtom } from 'nanostores'
import * as z from 'zod/mini'
import { MEASURED } from '../domain/baseline/measures.ts'
import { EMPTY_RECORD, MORNINGS, type TestRecord } from '../domain/baseline/record.ts'
import type { RecordKey, Round } from '../domain/baseline/round.ts'
import { RESULT_SIDES } from '../domain/baseline/sides.ts'
import { SIGNS, type Sign } from '../domain/baseline/signs.ts'
import { day } from '../domain/shared/fields.ts'
import { today } from './clock.ts'
import { ROUND_PREFIX } from './measured.ts'
import { partOf } from './part.ts'
import { put } from './shelf.ts'
import type { Part } from './view.ts'

/** Longest text of a note and of a number, in characters. */
const LONGEST_NOTE = 500
const LONGEST_NUMBER = 20

const text = (most: number) => z.catch(z.string().check(z.maxLength(most)), '')
const roundShape = z.object({ startedOn: day, finished: z.catch(z.boolean(), false) })
const recordShape = z.object({
  on: day,
  value: text(LONGEST_NUMBER),
  pain: text(LONGEST_NUMBER),
  signs: text(LONGEST_NOTE),
  note: text(LONGEST_NOTE),
  morning: z.catch(z.enum(MORNINGS), ''),
})

const KEYS: readonly RecordKey[] = MEASURED.flatMap((test) =>
  RESULT_SIDES.map((side) => `${test} ${side}` as const),
)
const itemOf = (round: string, key: RecordKey): string => `${ROUND_PREFIX}${round}/${key}`

/** All rounds of self-tests, oldest first. Each record is an item of its own, so that two tabs lose nothing. */
export const $rounds: ReadableAtom<readonly Round[]> = computed(
  partOf((id) => id.startsWith(ROUND_PREFIX)),
  roundsOn,
)

/** The rounds on a shelf, oldest first. */
export function roundsOn({ items }: Part): readonly Round[] {
  return Object.keys(items)
    .filter((id) => id.startsWith(ROUND_PREFIX) && !id.includes('/'))
    .toSorted()
    .flatMap((id) => roundIn(items, id.slice(ROUND_PREFIX.length)))
}

function roundIn(items: Part['items'], id: string): readonly Round[] {
  const read = roundShape.safeParse(items[ROUND_PREFIX + id])
  if (!read.success) return []
  const records = KEYS.flatMap((key) => {
    const record = recordShape.safeParse(items[itemOf(id, key)])
    return record.success ? [[key, { ...record.data, signs: signsIn(record.data.signs) }] as const] : []
  })
  return [{ id, ...read.data, records: Object.fromEntries(records) }]
}

/** Signs are kept as one text, like other several choices: `limp,pelvic`. */
const signsIn = (kept: string): readonly Sign[] => SIGNS.filter((sign) => kept.split(',').includes(sign))

/** The round that is under way: the newest, unless the person said it is done. */
export const openRound = (rounds: readonly Round[]): Round | null => {
  const last = rounds.at(-1)
  return last && !last.finished ? last : null
}

/** Begins a round; the ones before stay as they are. A second one on the same day is told apart by a number. */
export function startRound(): void {
  const startedOn = today()
  const same = $rounds.get().filter((round) => round.startedOn === startedOn).length
  const id = same === 0 ? startedOn : `${startedOn}.${same + 1}`
  put({ [ROUND_PREFIX + id]: { startedOn, finished: false } })
}

/**
 * Keeps what is typed for one side of one test, at every key. The day is the day of the number: a note or an answer
 * about the next morning leaves it as it is.
 */
export function typeRecord(round: Round, key: RecordKey, change: Partial<Omit<TestRecord, 'on'>>): void {
  const before = round.records[key]
  const measured = 'value' in change || 'pain' in change || !before
  const record = { ...EMPTY_RECORD, ...before, ...change, on: measured ? today() : before.on }
  put({ [itemOf(round.id, key)]: { ...record, signs: record.signs.join() } })
}

/** The round is done, or is taken up again. */
export function finishRound(round: Round, finished: boolean): void {
  put({ [ROUND_PREFIX + round.id]: { startedOn: round.startedOn, finished } })
}
