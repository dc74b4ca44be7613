import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { headersFile, pagePolicy } from '../../tools/integrations/headers.ts'
import { apply, inlineFaults } from '../../tools/integrations/policy.ts'

/** Cloudflare Pages reads no longer line in `_headers`. */
const LONGEST_HEADER_LINE = 2000
const KNOWN = new Set(['island()'])
const page = (body: string) => `<html><head><meta charset="utf-8"></head><body>${body}</body></html>`

describe('what a page may not hold', () => {
  it.each([
    ['<script>evil()</script>', 'inline script "evil()"'],
    ['<style>p{}</style>', 'inline style "p{}"'],
    ['<p style="color:red">', 'attribute in <p style="color:red">'],
    ['<a href="/" onclick="go()">', 'attribute in <a href="/" onclick="go()">'],
  ])('%s', (body, fault) => {
    expect(inlineFaults(page(body), KNOWN)).toEqual([fault])
  })

  it.each([
    '<script>island()</script>',
    '<script src="/a.js"></script>',
    '<script type="application/ld+json">{}</script>',
  ])('but it may hold %s', (body) => {
    expect(inlineFaults(page(body), KNOWN)).toEqual([])
  })
})

describe('the built site', () => {
  it('gets one policy in every page and header, with the hashes of all its pages', () => {
    const root = mkdtempSync(join(tmpdir(), 'restride-policy-'))
    writeFileSync(join(root, 'a.html'), page('<script>island()</script>'))
    writeFileSync(join(root, 'b.html'), page('no island'))
    apply(root, KNOWN)
    const [a, b] = ['a.html', 'b.html'].map((name) => readFileSync(join(root, name), 'utf8'))
    const hash = /'sha256-[\w+/]{43}='/
    expect(b).toMatch(hash)
    expect(a?.match(/<meta http-equiv.*?>/)?.[0]).toBe(b?.match(/<meta http-equiv.*?>/)?.[0])
    expect(readFileSync(join(root, '_headers'), 'utf8')).toMatch(hash)
  })

  it('is not built with a script nobody listed', () => {
    const root = mkdtempSync(join(tmpdir(), 'restride-policy-'))
    writeFileSync(join(root, 'a.html'), page('<script>evil()</script>'))
    expect(() => apply(root, KNOWN)).toThrow('/a.html: inline script "evil()"')
  })
})

it('the policy allows no inline code, no eval and no other origin', () => {
  const policy = pagePolicy({ scripts: [], styles: [] })
  expect(policy).not.toMatch(/'unsafe-inline'|'unsafe-eval'|https?:|\*|data:/)
  expect(policy).toContain("default-src 'none'")
})

it('no header line is too long for the hosts, even with ten hashes', () => {
  const scripts = Array.from({ length: 10 }, () => `'sha256-${'x'.repeat(43)}='`)
  const lengths = headersFile({ scripts, styles: scripts })
    .split('\n')
    .map((line) => line.length)
  expect(Math.max(...lengths)).toBeLessThan(LONGEST_HEADER_LINE)
})
