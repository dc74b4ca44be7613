import { describe, expect, it } from 'vitest'
import { filesUnder, importsOf, type SourceFile } from './files.ts'

const CODE = ['.ts', '.tsx', '.astro', '.mdx']
const CHAPTERS = [
  'shared',
  'screening',
  'session',
  'baseline',
  'log',
  'plan',
  'routine',
  'course',
  'calendar',
  'report',
  'backup',
]

/** What each layer may cite, own files and packages alike. The order here is the order of the law in docs/architecture.md. */
const LAWS: readonly { readonly layer: string; readonly may: readonly RegExp[] }[] = [
  { layer: 'src/domain', may: [/^src\/domain\//, /^zod\/mini$/] },
  { layer: 'src/words', may: [/^src\/words\//, /^src\/domain\//] },
  {
    layer: 'src/stores',
    may: [/^src\/stores\//, /^src\/domain\//, /^nanostores$/, /^preact\/hooks$/, /^zod\/mini$/],
  },
  {
    layer: 'src/components',
    may: [
      /^src\/(components|domain|words|stores|styles|assets)\//,
      /^preact(\/|$)/,
      /^nanostores$/,
      /^astro/,
      /^zod\/mini$/,
    ],
  },
  { layer: 'src/layouts', may: [/^src\/(layouts|components|words|domain|styles|assets)\//, /^astro/] },
  {
    layer: 'src/pages',
    may: [/^src\/(pages|layouts|components|content|words|domain|styles|assets)\//, /^astro/, /^zod\/mini$/],
  },
  { layer: 'src/content', may: [] },
]

function breaches(files: readonly SourceFile[], may: readonly RegExp[]): string[] {
  return files.flatMap((file) =>
    importsOf(file)
      .filter((target) => !may.some((allowed) => allowed.test(target)))
      .map((target) => `${file.path} must not cite ${target}`),
  )
}

describe('the house: who may cite whom', () => {
  it.each(LAWS)('$layer cites only what its law allows', ({ layer, may }) => {
    expect(breaches(filesUnder(layer, CODE), may)).toEqual([])
  })

  it('a chapter of the domain cites only itself and earlier chapters', () => {
    const wrong = filesUnder('src/domain', CODE).flatMap((file) => {
      const own = CHAPTERS.indexOf(file.path.split('/')[2] ?? '')
      return importsOf(file)
        .filter((target) => target.startsWith('src/domain/'))
        .filter((target) => CHAPTERS.indexOf(target.split('/')[2] ?? '') > own)
        .map((target) => `${file.path} cites the later chapter ${target}`)
    })
    expect(wrong).toEqual([])
  })

  it('every folder of the domain is a known chapter', () => {
    const folders = filesUnder('src/domain', CODE).map((file) => file.path.split('/')[2] ?? '')
    expect([...new Set(folders)].filter((folder) => !CHAPTERS.includes(folder))).toEqual([])
  })

  it('fields, prose, strips and charts know no store', () => {
    const shared = ['ui', 'prose', 'session', 'charts'].flatMap((part) =>
      filesUnder(`src/components/${part}`, CODE),
    )
    const wrong = shared.flatMap((file) =>
      importsOf(file)
        .filter((target) => target.startsWith('src/stores/'))
        .map((target) => `${file.path} knows ${target}`),
    )
    expect(wrong).toEqual([])
  })

  it('the law can be broken: a planted breach is found', () => {
    const planted = { path: 'src/domain/plan/planted.ts', text: "import { atom } from 'nanostores'" }
    expect(breaches([planted], [/^src\/domain\//])).toEqual([
      'src/domain/plan/planted.ts must not cite nanostores',
    ])
  })
})
