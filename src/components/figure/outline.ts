/** A circle in the picture, in centimetres: x to the right, y down, as SVG counts. */
export interface Circle {
  readonly x: number
  readonly y: number
  readonly radius: number
}

const FULL = 2 * Math.PI
const positive = (angle: number): number => ((angle % FULL) + FULL) % FULL
const DECIMALS = 10
export const rounded = (centimetres: number): number => Math.round(centimetres * DECIMALS) / DECIMALS

/** The rubber band around some circles as an SVG path: arcs joined by straight lines. Always drawn the same way round. */
export function outline(circles: readonly Circle[]): string {
  const first = circles.reduce((most, circle) =>
    circle.x + circle.radius > most.x + most.radius ? circle : most,
  )
  const start = nextTurn(circles, first, 0)
  if (!start) return wholeCircle(first)
  const stops: Turn[] = []
  let at: Turn | null = start
  let angle = start.angle
  // A band touches each circle a few times at most; the limit only guards against rounding.
  for (let count = 0; at && angle < start.angle + FULL - 1e-6 && count < circles.length * 4; count++) {
    stops.push({ circle: at.circle, angle })
    const next: Turn | null = nextTurn(circles, at.circle, angle)
    angle = next ? next.angle : Number.POSITIVE_INFINITY
    at = next
  }
  return `${stops.map((stop, index) => arc(stop, stops[index + 1]?.angle ?? start.angle + FULL, index)).join('')}Z`
}

/** From this angle on, the band lies on this circle. */
interface Turn {
  readonly circle: Circle
  readonly angle: number
}

/** Where the band leaves a circle, going round from an angle, and for which other. */
function nextTurn(circles: readonly Circle[], on: Circle, after: number): Turn | null {
  let best: Turn | null = null
  for (const circle of circles) {
    const gap = Math.hypot(circle.x - on.x, circle.y - on.y)
    if (gap <= Math.abs(on.radius - circle.radius) + 1e-9) continue
    const towards = Math.atan2(circle.y - on.y, circle.x - on.x)
    const leave = towards - Math.acos((on.radius - circle.radius) / gap)
    const angle = after + positive(leave - after)
    if (!best || angle < best.angle) best = { circle, angle }
  }
  return best
}

function arc({ circle, angle }: Turn, until: number, index: number): string {
  const large = until - angle > Math.PI ? 1 : 0
  const radius = rounded(circle.radius)
  return `${index === 0 ? 'M' : 'L'}${point(circle, angle)}A${radius} ${radius} 0 ${large} 1 ${point(circle, until)}`
}

const point = ({ x, y, radius }: Circle, angle: number): string =>
  `${rounded(x + radius * Math.cos(angle))} ${rounded(y + radius * Math.sin(angle))}`

function wholeCircle({ x, y, radius }: Circle): string {
  const [left, right, level, size] = [x - radius, x + radius, y, radius].map(rounded)
  return `M${right} ${level}A${size} ${size} 0 1 1 ${left} ${level}A${size} ${size} 0 1 1 ${right} ${level}Z`
}
