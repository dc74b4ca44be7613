// What a guide's charts rest on: each names a chart that exists, whose sources were seen and stand in the guide's list.
import * as z from 'zod/mini'
import type { Fault } from './fault.ts'
import type { Guide } from './guide.ts'

/** The sources of each chart in `src/content/charts`, by its name. */
export type Charts = ReadonlyMap<string, readonly string[]>

const CHART = /<StudyChart\s+of="([^"]*)"/g
const matterSchema = z.object({ sources: z._default(z.array(z.string()), []) })

export function chartFaults(
  guide: Guide,
  charts: Charts,
  checked: ReadonlyMap<string, string>,
): readonly Omit<Fault, 'file'>[] {
  const listed = matterSchema.safeParse(guide.matter).data?.sources ?? []
  const faultsOf = (name: string): readonly (readonly [what: string, todo: string])[] => {
    const sources = charts.get(name)
    if (!sources) return [[`there is no chart "${name}".`, 'See src/content/charts.']]
    const unseen = sources.filter((id) => checked.get(id) !== 'yes')
    const unlisted = sources.filter((id) => !listed.includes(id))
    return [
      ...unseen.map((id) => [`the chart "${name}" rests on "${id}", not seen.`, 'Leave it out.'] as const),
      ...unlisted.map(
        (id) => [`the chart "${name}" cites "${id}", not listed.`, 'Add it to sources.'] as const,
      ),
    ]
  }
  return guide.lines.flatMap((text, index) =>
    [...text.matchAll(CHART)]
      .flatMap(([, name = '']) => faultsOf(name))
      .map(([what, todo]) => ({ line: index + 1, level: 'fail' as const, what, todo })),
  )
}
