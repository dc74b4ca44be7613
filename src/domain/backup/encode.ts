import { checksum } from './checksum.ts'
import { STEPS, versionOf } from './migrate.ts'
import { APP, type Envelope } from './model.ts'

/** The text that is stored and backed up. Throws RangeError on values nested too deep to write. */
export function encode({ rev, items }: Envelope): string {
  const stored = [...items].map(([id, item]) => [id, { ...item, sum: checksum(id, item) }] as const)
  return JSON.stringify({ app: APP, v: versionOf(STEPS), rev, items: Object.fromEntries(stored) })
}
