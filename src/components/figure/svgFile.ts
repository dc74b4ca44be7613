import tokens from '../../styles/tokens.css?raw'
import sheet from './figure.css?raw'
import { pictureOf } from './picture.ts'
import type { Drawing } from './pose.ts'

/** The colours of the site by day and by night; sizes and fonts a picture does not need. */
const COLOURS = tokens
  .split('\n')
  .filter((line) => line.includes('light-dark('))
  .join('')
/** What styles the figure itself, not the page around it. */
const LOOK = sheet.split('/* The one or two pictures of a test')[0] ?? ''
const STYLE = `:root{color-scheme:light dark;${COLOURS}}${LOOK}`.replace(/\/\*.*?\*\/|\s+(?=[\s}])|\n/g, '')

/** One pose as a file of its own, for a list that shows many: the browser fetches it when it comes near. */
export function svgFile(drawing: Drawing): string {
  const { width, height, frames } = pictureOf(drawing)
  const drawn = frames.map(({ x, y, strokes }) => {
    const paths = strokes.map(
      ({ paint, d }) => `<path class="${paint.replace(/\w+/g, 'figure-$&')}" d="${d}"/>`,
    )
    return `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)})">${paths.join('')}</g>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" class="figure card" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><style>${STYLE}</style>${drawn.join('')}</svg>`
}
