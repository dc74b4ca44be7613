import type { Finding } from '../../domain/screening/model.ts'
import { isFlagId } from '../../domain/screening/read.ts'
import type { Because } from '../../domain/shared/because.ts'

/** The answers of the checklist among the reasons, for the checklist's own cards. */
export const flagFindings = (because: readonly Because[]): readonly Finding[] =>
  because.flatMap((reason) => {
    if (reason.code !== 'flag' || !isFlagId(reason.values.flag)) return []
    return [{ ...reason.values, flag: reason.values.flag }]
  })
