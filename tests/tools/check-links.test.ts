import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { brokenLinks } from '../../tools/check-links.ts'

const folder = mkdtempSync(join(tmpdir(), 'links-'))

function site(files: Readonly<Record<string, string>>): readonly string[] {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return brokenLinks(folder)
}

afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('accepts pages, anchors, files, and links that lead away', () => {
  const faults = site({
    'index.html':
      '<a href="/sources/#x">x</a> <a href="https://doi.org/10.1/x">doi</a> <a href="tel:999">999</a>',
    'sources/index.html': '<p id="x"></p><a href="#x">up</a><img src="/icon.svg"><a href="../">home</a>',
    'icon.svg': '<svg/>',
  })
  expect(faults).toEqual([])
})

it('finds a page that does not exist', () => {
  expect(site({ 'index.html': '<a class="b" href="/nowhere/">x</a>' })).toEqual([
    'index.html: /nowhere/ leads nowhere',
  ])
})

it('finds an anchor that does not exist', () => {
  expect(site({ 'index.html': '<a href="/#here">x</a>' })).toEqual(['index.html: /#here leads nowhere'])
})

it('finds a page linked without its closing slash', () => {
  const faults = site({ 'index.html': '<a href="/rules">x</a>', 'rules/index.html': '' })
  expect(faults).toEqual(['index.html: /rules leads nowhere'])
})

it('finds a picture that is missing and a script from another origin', () => {
  const faults = site({
    'index.html': '<img alt="" src="/a.png"><script src="https://cdn.invalid/x.js"></script>',
  })
  expect(faults).toEqual([
    'index.html: loads https://cdn.invalid/x.js from another origin',
    'index.html: /a.png leads nowhere',
  ])
})
