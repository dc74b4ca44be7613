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

interface Flag<Id extends string> {
  readonly id: Id
  readonly sources: readonly string[]
}

/** All that can rest on a source. */
export interface Shelf<OwnClaim extends Claim, FlagId extends string> {
  readonly rules: readonly Rule[]
  readonly guides: readonly Guide<OwnClaim>[]
  readonly flags: readonly Flag<FlagId>[]
}

/** Where one source is used. All empty: nothing rests on it. */
export interface Uses<OwnClaim extends Claim, FlagId extends string> {
  readonly rules: readonly { readonly href: string; readonly number: string; readonly title: string }[]
  /** A guide without claims names the source at a sign or a term. */
  readonly guides: readonly {
    readonly href: string
    readonly title: string
    readonly claims: readonly OwnClaim[]
  }[]
  readonly flags: readonly FlagId[]
}

/** What rests on the source: rules by their numbers, guides with the very claims, questions of the checklist. */
export function usesOf<OwnClaim extends Claim, FlagId extends string>(
  source: string,
  { rules, guides, flags }: Shelf<OwnClaim, FlagId>,
): Uses<OwnClaim, FlagId> {
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
    flags: flags.filter(({ sources }) => sources.includes(source)).map(({ id }) => id),
  }
}

/** Whether anything at all rests on it. */
export const isUsed = ({ rules, guides, flags }: Uses<Claim, string>): boolean =>
  rules.length + guides.length + flags.length > 0
