// Cuts the two typefaces down to the letters and weights the site uses. Run after changing either list: `npm run fonts`.
import { readFile, writeFile } from 'node:fs/promises'
import subsetFont from 'subset-font'

const LATIN = Array.from({ length: 0x7e - 0x20 + 1 }, (_, index) => String.fromCodePoint(0x20 + index)).join(
  '',
)
const BEYOND_LATIN = ' £°²³·×÷ßàáâãäåçèéêëìíîïñòóôõöøùúûüýÀÁÂÄÅÉÖØÜ–—‘’“”…€←→−≤≥✓½¼¾'

const FACES = [
  {
    from: 'figtree/files/figtree-latin-wght-normal.woff2',
    to: 'figtree.woff2',
    weights: { min: 400, max: 700 },
  },
  {
    from: 'bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2',
    to: 'bricolage-grotesque.woff2',
    weights: { min: 600, max: 700 },
  },
]

for (const face of FACES) {
  const whole = await readFile(`node_modules/@fontsource-variable/${face.from}`)
  const cut = await subsetFont(whole, LATIN + BEYOND_LATIN, {
    targetFormat: 'woff2',
    variationAxes: { wght: face.weights },
  })
  await writeFile(`src/assets/fonts/${face.to}`, cut)
  console.log(`${face.to}: ${whole.length} -> ${cut.length} bytes`)
}
