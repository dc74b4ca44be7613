import type { Stroke } from './paint.ts'
import { type Picture, pictureOf } from './picture.ts'
import type { BodyName, Drawing } from './pose.ts'

interface Props {
  readonly drawing: Drawing
  /** What the picture shows, for those who do not see it. Left out where the same words stand beside it. */
  readonly label?: string
  readonly body?: BodyName
}

/** Pixels a centimetre of the person takes where there is room: every drawing of a page shows people of one size. */
const PIXELS = 1.4

/**
 * A drawing as SVG. It needs no script; render it at build time, so that no browser has to fetch the geometry.
 * Whoever shows it brings `figure.css`: imported here, the sheet would weigh on every guide.
 */
export function Figure({ drawing, label, body }: Props) {
  return <Drawn picture={pictureOf(drawing, body)} {...(label && { label })} />
}

interface DrawnProps {
  readonly picture: Picture
  readonly label?: string
  readonly film?: boolean
}

export function Drawn({ picture: { width, height, frames, arrows }, label, film = false }: DrawnProps) {
  return (
    <svg
      class={film ? 'figure film' : 'figure'}
      viewBox={`0 0 ${width} ${height}`}
      width={Math.round(width * PIXELS)}
      height={Math.round(height * PIXELS)}
      role="img"
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      {frames.map(({ x, y, strokes }, index) => (
        <g key={index} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
          {strokes.map(path)}
        </g>
      ))}
      {arrows.map(path)}
    </svg>
  )
}

const path = ({ paint, d }: Stroke, index: number) => (
  <path key={index} class={paint.replace(/\w+/g, 'figure-$&')} d={d} />
)
