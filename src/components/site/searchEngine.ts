// The door to Pagefind, which comes without types for its browser side. Its files are made by tools/integrations/searchIndex.ts.

export interface FoundPart {
  readonly title: string
  readonly url: string
  readonly excerpt: string
}

export interface FoundPage {
  readonly url: string
  readonly excerpt: string
  readonly meta: { readonly title?: string }
  readonly sub_results: readonly FoundPart[]
}

export interface Found {
  readonly id: string
  data(): Promise<FoundPage>
}

interface Engine {
  options(options: { readonly noWorker: boolean }): Promise<void>
  init(): Promise<void>
  search(query: string): Promise<{ readonly results: readonly Found[] }>
}

const ADDRESS = '/pagefind/pagefind.js'
let started: Promise<Engine> | null = null

/** Loads the search once, without a web worker, whose address Trusted Types would refuse. A failed load is tried anew. */
export function searchEngine(): Promise<Engine> {
  started ??= start().catch((fault: unknown) => {
    started = null
    throw fault
  })
  return started
}

async function start(): Promise<Engine> {
  const engine: Engine = await import(/* @vite-ignore */ ADDRESS)
  await engine.options({ noWorker: true })
  await engine.init()
  return engine
}
