import { expect, it } from 'vitest'
import { filesUnder, importsOf } from './files.ts'

const DRAWING = /components\/(baseline\/TestDrawing|figure\/Figure)\.tsx$/

it('a page or piece that shows a drawing brings its style sheet: drawings have no sheet of their own', () => {
  const shown = filesUnder('src', ['.astro']).filter((file) =>
    importsOf(file).some((one) => DRAWING.test(one)),
  )
  expect(shown.length).toBeGreaterThan(0)
  const bare = shown.filter(({ text }) => !/figure\/figure\.css/.test(text))
  expect(bare.map(({ path }) => path)).toEqual([])
})
