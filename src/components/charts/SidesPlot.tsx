import './sidesPlot.css'
import type { ResultSide } from '../../domain/baseline/sides.ts'
import { type Day, daysBetween } from '../../domain/shared/days.ts'
import { type Axis, axisFor } from './axis.ts'
import { Grid, Panel, Spot, share, up } from './Panel.tsx'
import { SideMark } from './SideMark.tsx'

/** The results of one side, oldest first. */
export interface SideLine {
  readonly side: ResultSide
  readonly points: readonly SidePoint[]
}

export interface SidePoint {
  readonly on: Day
  readonly value: number
  /** How far the next result may lie either way and still be the same; null where nobody knows. */
  readonly error: number | null
}

interface Props {
  /** Names the picture. */
  readonly title: string
  readonly lines: readonly SideLine[]
  /** Below the first and the last day. */
  readonly labels: readonly [first: string, last: string]
}

/** Heights in letters' heights. */
const [ROOM, PLOT, LABELS] = [0.6, 8, 1.6]
/** Marks stay off the edges by this share of the width. */
const EDGE = 8

/** Results over time, left against right, with the band within which the next one is no change. */
export function SidesPlot({ title, lines, labels }: Props) {
  const points = lines.flatMap((line) => line.points)
  const axis = axisFor(
    points.flatMap(({ value, error }) => [Math.max(0, value - (error ?? 0)), value + (error ?? 0)]),
  )
  const x = placesIn(points.map(({ on }) => on))
  const height = `${ROOM + PLOT + LABELS}em`
  return (
    <div class="plot-columns">
      <svg class="plot-axis" height={height} aria-hidden="true">
        <Panel top={ROOM} height={PLOT}>
          {axis.ticks.map((tick) => (
            <text key={tick} class="plot-tick" x="100%" dx="-0.4em" y={up(axis, tick)} dy="0.35em">
              {tick}
            </text>
          ))}
        </Panel>
      </svg>
      <svg class="plot-picture" role="img" aria-label={title} width="100%" height={height}>
        <Panel top={ROOM} height={PLOT}>
          <Grid axis={axis} />
          {lines.map((line) => (
            <Line key={line.side} line={line} axis={axis} x={x} />
          ))}
        </Panel>
        <Panel top={ROOM + PLOT} height={LABELS}>
          {labels.map((label, index) => (
            <text
              key={label}
              class="plot-label"
              x={share(index === 0 ? EDGE : 100 - EDGE)}
              y="65%"
              dy="0.3em"
            >
              {label}
            </text>
          ))}
        </Panel>
      </svg>
    </div>
  )
}

/** Where a day stands between the first and the last, as a share of the width. */
function placesIn(days: readonly Day[]): (on: Day) => number {
  const [first, last] = [days.toSorted()[0], days.toSorted().at(-1)]
  const span = first && last ? daysBetween(first, last) : 0
  return (on) => (span === 0 || !first ? 50 : EDGE + ((100 - 2 * EDGE) * daysBetween(first, on)) / span)
}

interface LineProps {
  readonly line: SideLine
  readonly axis: Axis
  readonly x: (on: Day) => number
}

function Line({ line: { side, points }, axis, x }: LineProps) {
  const pairs = points.slice(1).map((now, index) => [points[index] ?? now, now] as const)
  const newest = pairs.at(-1)
  return (
    <>
      {newest && <Band side={side} from={newest[0]} to={newest[1]} axis={axis} x={x} />}
      {pairs.map(([from, to]) => (
        <line
          key={to.on}
          class={`plot-line plot-line-${side}`}
          x1={share(x(from.on))}
          y1={up(axis, from.value)}
          x2={share(x(to.on))}
          y2={up(axis, to.value)}
        />
      ))}
      {points.map(({ on, value }) => (
        <Spot key={on} x={share(x(on))} y={up(axis, value)}>
          <SideMark side={side} />
        </Spot>
      ))}
    </>
  )
}

interface BandProps extends Omit<LineProps, 'line'> {
  readonly side: ResultSide
  readonly from: SidePoint
  readonly to: SidePoint
}

/** From the result before to the newest one: inside it nothing has changed. */
function Band({ side, from, to, axis, x }: BandProps) {
  if (from.error === null) return null
  const [top, bottom] = [from.value + from.error, Math.max(axis.from, from.value - from.error)]
  const shareOf = (value: number) => Number.parseFloat(up(axis, value))
  return (
    <rect
      class={`plot-band plot-band-${side}`}
      x={share(x(from.on))}
      width={share(x(to.on) - x(from.on))}
      y={up(axis, top)}
      height={share(shareOf(bottom) - shareOf(top))}
    />
  )
}
