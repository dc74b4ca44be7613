import { draftOf } from './draft.ts'

/** A session of one's own while it is typed. */
export const { $typed: $freeSession, type: typeFreeSession } = draftOf('session')
