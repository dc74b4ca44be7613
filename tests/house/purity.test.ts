import { describe, expect, it } from 'vitest'
import { filesUnder, type SourceFile, withoutComments } from './files.ts'

function uses(files: readonly SourceFile[], forbidden: RegExp): string[] {
  return files.filter((file) => forbidden.test(withoutComments(file.text))).map((file) => file.path)
}

describe('the house: what each layer may never touch', () => {
  it('the domain reads no clock, no chance, no browser', () => {
    const forbidden =
      /new Date\(\)|Date\.now|Math\.random|crypto\.|performance\.|\b(window|document|localStorage|navigator|fetch|setTimeout|console)\b\s*[.(]/
    expect(uses(filesUnder('src/domain', ['.ts']), forbidden)).toEqual([])
  })

  it('only the doors touch storage and the clock', () => {
    const doors = /^src\/stores\/(storage|copy|clock)\.ts$/
    const files = filesUnder('src', ['.ts', '.tsx']).filter((file) => !doors.test(file.path))
    expect(uses(files, /\b(localStorage|sessionStorage|indexedDB)\b\s*[.(]/)).toEqual([])
    expect(uses(files, /new Date\(\)|Date\.now\(/)).toEqual([])
  })

  it('components read stores through useRemembered alone', () => {
    const files = filesUnder('src/components', ['.ts', '.tsx'])
    expect(uses(files, /\buseStore\b/)).toEqual([])
  })

  it('no markup is made from text, no style attribute, no inline handler', () => {
    const files = filesUnder('src', ['.ts', '.tsx', '.astro', '.mdx'])
    expect(uses(files, /dangerouslySetInnerHTML|innerHTML|set:html/)).toEqual([])
    expect(uses(files, /\sstyle=|\son[a-z]+="/)).toEqual([])
  })

  it('colours come from the tokens', () => {
    const files = filesUnder('src/styles', ['.css'])
      .concat(filesUnder('src/components', ['.css']))
      .filter((file) => !/tokens\.css$/.test(file.path))
      .map((file) => ({ ...file, text: file.text.replace(/@media print[\s\S]*$/, '') }))
    expect(uses(files, /:\s*#[0-9a-f]{3,8}\b/i)).toEqual([])
  })
})
