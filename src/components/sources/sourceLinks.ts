interface Numbers {
  readonly doi?: string | undefined
  readonly pmid?: string | undefined
  readonly pmc?: string | undefined
  readonly url?: string | undefined
}

export interface SourceLink {
  readonly label: string
  readonly href: string
}

/** Where a source can be read. Addresses are built from its numbers, never copied from a mirror. */
export function sourceLinks({ doi, pmid, pmc, url }: Numbers): readonly SourceLink[] {
  return [
    doi && { label: `doi:${doi}`, href: `https://doi.org/${doi}` },
    pmid && { label: `PubMed ${pmid}`, href: `https://pubmed.ncbi.nlm.nih.gov/${pmid}/` },
    pmc && { label: `Free text ${pmc}`, href: `https://pmc.ncbi.nlm.nih.gov/articles/${pmc}/` },
    url && { label: new URL(url).hostname, href: url },
  ].filter((link) => typeof link === 'object')
}
