/** Points at a source by its id, as the collections do. */
interface Reference {
  readonly id: string
}

export interface Claim {
  readonly id: string
  readonly text: string
  readonly strength: string
  /** What a reader should know about the claim, such as who was studied. */
  readonly note?: string | undefined
  readonly sources: readonly Reference[]
}

interface Rule {
  readonly id: string
  readonly data: { readonly id: string; readonly title: string; readonly sources: readonly Reference[] }
}

interface Guide<OwnClaim extends Claim> {
  readonly id: string
  readonly data: {
    readonly title: string
    readonly sources: readonly Reference[]
    readonly claims: readonly OwnClaim[]
  }
}

/** A question of the checklist or a self-test. */
interface Asked<Id extends string> {
  readonly id: Id
  readonly sources: readonly string[]
}

interface Exercise {
  readonly id: string
  readonly data: {
    readonly name: string
    readonly dose: { readonly sources: readonly Reference[] }
    readonly goal?: { readonly sources: readonly Reference[] } | undefined
    readonly evidence: readonly { readonly sources: readonly Reference[] }[]
  }
}

/** All that can rest on a source. */
export interface Shelf<OwnClaim extends Claim, FlagId extends string, TestId extends string> {
  readonly rules: readonly Rule[]
  readonly guides: readonly Guide<OwnClaim>[]
  readonly flags: readonly Asked<FlagId>[]
  readonly tests: readonly Asked<TestId>[]
  readonly exercises: readonly Exercise[]
}

/** Where one source is used. All empty: nothing rests on it. */
export interface Uses<OwnClaim extends Claim, FlagId extends string, TestId extends string> {
  readonly rules: readonly { readonly href: string; readonly number: string; readonly title: string }[]
  /** A guide without claims names the source at a sign or a term. */
  readonly guides: readonly {
    readonly href: string
    readonly title: string
    readonly claims: readonly OwnClaim[]
  }[]
  readonly flags: readonly FlagId[]
  readonly tests: readonly TestId[]
  readonly exercises: readonly { readonly href: string; readonly title: string }[]
}

/** What rests on the source: rules by their numbers, guides with the very claims, questions of the checklist, self-tests, exercises. */
export function usesOf<OwnClaim extends Claim, FlagId extends string, TestId extends string>(
  source: string,
  { rules, guides, flags, tests, exercises }: Shelf<OwnClaim, FlagId, TestId>,
): Uses<OwnClaim, FlagId, TestId> {
  const names = (sources: readonly Reference[]): boolean => sources.some(({ id }) => id === source)
  return {
    rules: rules
      .filter(({ data }) => names(data.sources))
      .map(({ id, data }) => ({ href: `/rules/${id}/`, number: data.id, title: data.title }))
      .toSorted((one, other) => one.number.localeCompare(other.number)),
    guides: guides
      .filter(({ data }) => names(data.sources))
      .map(({ id, data }) => ({
        href: `/guides/${id}/`,
        title: data.title,
        claims: data.claims.filter((claim) => names(claim.sources)),
      })),
    flags: askedBy(flags, source),
    tests: askedBy(tests, source),
    exercises: exercises
      .filter(({ data }) => names(sourcesOf(data)))
      .map(({ id, data }) => ({ href: `/exercises/${id}/`, title: data.name })),
  }
}

/** All that an exercise rests on: its dose, its number to work towards, what studies found. */
const sourcesOf = ({ dose, goal, evidence }: Exercise['data']): readonly Reference[] => [
  ...dose.sources,
  ...(goal?.sources ?? []),
  ...evidence.flatMap(({ sources }) => sources),
]

const askedBy = <Id extends string>(asked: readonly Asked<Id>[], source: string): readonly Id[] =>
  asked.filter(({ sources }) => sources.includes(source)).map(({ id }) => id)

/** Whether anything at all rests on it. */
export const isUsed = (uses: Uses<Claim, string, string>): boolean =>
  [uses.rules, uses.guides, uses.flags, uses.tests, uses.exercises].some((places) => places.length > 0)
