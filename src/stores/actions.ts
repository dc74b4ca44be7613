import { encode } from '../domain/backup/encode.ts'
import type { Envelope, Json } from '../domain/backup/model.ts'
import type { Notice } from './health.ts'
import { keeper, put, takeOff } from './shelf.ts'

type NoticeOf<Kind extends Notice['kind']> = Extract<Notice, { kind: Kind }>

/** Writes what is shown in place of the unreadable text, which is put aside first. */
export const keepWhatIsShown = (): Promise<void> => keeper.save()

/** Takes everything off and writes the empty shelf; the unreadable text is put aside first. */
export function startNew(): Promise<void> {
  takeOff(Object.keys(keeper.$shelf.get().items))
  return keeper.save()
}

/** Puts back what another tab cleared. */
export function putBack(notice: NoticeOf<'cleared-elsewhere'>): void {
  put(valuesOf(notice.former))
  keeper.board.lower(notice.kind)
}

/** Of two edits of one thing: the one that was set aside takes the place of the other. */
export const takeOther = (notice: NoticeOf<'conflict'>): void =>
  put({ [notice.about]: notice.other, [notice.id]: null })

/** The person has read it. What was set aside goes; what was kept apart is removed from the device. */
export function dismiss(notice: Notice): void {
  if (notice.kind === 'conflict') takeOff([notice.id])
  else if (notice.kind === 'altered') confirmAltered(notice)
  else if (notice.kind === 'damaged' && notice.keptAs) keeper.forget(notice.keptAs)
  else keeper.board.lower(notice.kind)
}

/** Everything on the shelf as a text to download, whether or not it could be saved. */
export const shelfText = (): string => encode(keeper.envelope())

/** The person says that what stands there is right: it counts as an edit of theirs. */
function confirmAltered({ ids }: NoticeOf<'altered'>): void {
  const { items } = keeper.$shelf.get()
  put(Object.fromEntries(ids.map((id): [string, Json] => [id, items[id] ?? null])))
}

const valuesOf = ({ items }: Envelope): Record<string, Json> =>
  Object.fromEntries([...items].flatMap(([id, { value }]) => (value === null ? [] : [[id, value]])))
