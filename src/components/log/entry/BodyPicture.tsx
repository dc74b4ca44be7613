import type { PainPlace } from '../../../domain/log/place.ts'
import { WHERE } from '../../../words/log-place.ts'
import type { BodyMapProps } from './BodyMap.tsx'
import { type BodyView, HALF_WIDTH, placeAt, type Spot, topOf } from './bodyMap.ts'

interface Props extends BodyMapProps {
  readonly view: BodyView
}

/** The picture of one view. The list beside it says the same in words, so it is for eyes, mouse and finger alone. */
export function BodyPicture({ view, chosen, onChoose }: Props) {
  const top = topOf(view)
  const press = (event: MouseEvent & { readonly currentTarget: SVGSVGElement }) => {
    const matrix = event.currentTarget.getScreenCTM()
    if (!matrix) return
    const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse())
    const pressed = placeAt(view, x, y)
    if (pressed) onChoose(pressed)
  }
  return (
    <svg
      class="body-picture"
      viewBox={`${-HALF_WIDTH} ${top - 14} ${2 * HALF_WIDTH} ${view.height - top + 14}`}
      aria-hidden="true"
      onClick={press}
    >
      {HALVES.map((flip) => (
        <g key={flip} transform={flip}>
          <Half view={view} marked={(spot) => isMarked(view, chosen, spot, flip)} />
        </g>
      ))}
      <text class="body-side" x={-HALF_WIDTH + 2} y={top - 3}>
        {view.sideAtRight === 'left' ? WHERE.right : WHERE.left}
      </text>
      <text class="body-side body-side-end" x={HALF_WIDTH - 2} y={top - 3}>
        {view.sideAtRight === 'left' ? WHERE.left : WHERE.right}
      </text>
    </svg>
  )
}

const HALVES = ['scale(-1 1)', 'scale(1 1)'] as const

function Half({ view, marked }: { readonly view: BodyView; readonly marked: (spot: Spot) => boolean }) {
  return (
    <>
      {view.skin.map((path) => (
        <path class="body-skin" d={path} key={path} />
      ))}
      <path class="body-cloth" d={view.cloth} />
      {view.lines.map((path) => (
        <path class="body-line" d={path} key={path} />
      ))}
      {view.spots.map((spot) => (
        <ellipse
          class={marked(spot) ? 'body-spot body-spot-chosen' : 'body-spot'}
          key={spot.place}
          cx={spot.x}
          cy={spot.y}
          rx={spot.across}
          ry={spot.along}
        />
      ))}
    </>
  )
}

/** A place without a side is marked on both legs until the side is told. */
function isMarked(
  view: BodyView,
  { place, side }: PainPlace,
  spot: Spot,
  flip: (typeof HALVES)[number],
): boolean {
  if (spot.place !== place) return false
  const atRight = flip === 'scale(1 1)'
  return side === null || side === 'both' || (side === view.sideAtRight) === atRight
}
