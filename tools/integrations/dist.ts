import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** A file of the built site by its path from the root of the site, `/guides/index.html`, with the folder it lies in. */
export interface BuiltFile {
  readonly address: string
  readonly path: string
}

/** Every file of the built site, in the order of their addresses. */
export function builtFiles(root: string): readonly BuiltFile[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, address: `/${relative(root, path).split(sep).join('/')}` }))
    .toSorted((one, other) => (one.address < other.address ? -1 : 1))
}

/** Every page of the built site, with its markup. */
export function builtPages(root: string): readonly (BuiltFile & { readonly markup: string })[] {
  return builtFiles(root)
    .filter((file) => file.address.endsWith('.html'))
    .map((file) => ({ ...file, markup: readFileSync(file.path, 'utf8') }))
}
