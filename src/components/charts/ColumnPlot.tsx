import { useEffect, useRef } from 'preact/hooks'
import { columnText, LOAD_CHART } from '../../words/charts.ts'
import { type Axis, axisFor } from './axis.ts'
import { type ColumnStep, type LoadColumn, SLOT } from './column.ts'
import { Panel, share, up } from './Panel.tsx'
import { Bars, Changes, Labels, Pains } from './panels.tsx'

interface Props {
  /** Names the picture. */
  readonly title: string
  readonly columns: readonly LoadColumn[]
  readonly step: ColumnStep
  /** Pain has its own scale below the minutes. */
  readonly withPain: boolean
}

/** Where each panel begins and how high it is, in letters' heights. */
const PANELS = {
  heading: 1.5,
  changes: 1.4,
  bars: 8,
  pain: 5,
  labels: 1.6,
} as const
const PAIN_AXIS: Axis = { from: 0, to: 10, ticks: [0, 5, 10] }

/** Columns on one time axis: minutes above, pain below, with the plan's changes over them. Wide ones scroll by themselves. */
export function ColumnPlot({ title, columns, step, withPain }: Props) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.scrollTo({ left: box.current.scrollWidth }), [columns])
  const marked = columns.some(({ changes }) => changes.length > 0)
  const axis = axisFor(columns.map(({ minutes }) => minutes ?? 0))
  const tops = topsOf(marked, withPain)
  return (
    <div class="plot-columns">
      <svg class="plot-axis" height={`${tops.end}em`} aria-hidden="true">
        <AxisNumbers axis={axis} name={LOAD_CHART.minutes} top={tops.bars} height={PANELS.bars} heading={0} />
        {withPain && (
          <AxisNumbers
            axis={PAIN_AXIS}
            name={LOAD_CHART.pain}
            top={tops.pain}
            height={PANELS.pain}
            heading={tops.painHeading}
          />
        )}
      </svg>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section class="plot-scroll" ref={box} aria-label={LOAD_CHART.scrolls(title)} tabIndex={0}>
        <svg
          class="plot-picture"
          role="img"
          aria-label={title}
          width={`${columns.length * SLOT[step]}em`}
          height={`${tops.end}em`}
        >
          {marked && <Changes columns={columns} top={tops.changes} height={PANELS.changes} />}
          <Bars columns={columns} axis={axis} top={tops.bars} height={PANELS.bars} named={step === 'week'} />
          {withPain && <Pains columns={columns} axis={PAIN_AXIS} top={tops.pain} height={PANELS.pain} />}
          <Labels columns={columns} step={step} top={tops.labels} height={PANELS.labels} />
          <Pointed columns={columns} />
        </svg>
      </section>
    </div>
  )
}

function topsOf(marked: boolean, withPain: boolean) {
  const changes = PANELS.heading
  const bars = changes + (marked ? PANELS.changes : 0)
  const painHeading = bars + PANELS.bars
  const pain = painHeading + PANELS.heading
  const labels = withPain ? pain + PANELS.pain : painHeading
  return { changes, bars, painHeading, pain, labels, end: labels + PANELS.labels }
}

interface AxisProps {
  readonly axis: Axis
  readonly name: string
  readonly top: number
  readonly height: number
  readonly heading: number
}

/** The numbers stay in sight while the columns scroll. */
function AxisNumbers({ axis, name, top, height, heading }: AxisProps) {
  return (
    <>
      <Panel top={heading} height={PANELS.heading}>
        <text class="plot-name" y="50%" dy="0.35em">
          {name}
        </text>
      </Panel>
      <Panel top={top} height={height}>
        {axis.ticks.map((tick) => (
          <text key={tick} class="plot-tick" x="100%" dx="-0.4em" y={up(axis, tick)} dy="0.35em">
            {tick}
          </text>
        ))}
      </Panel>
    </>
  )
}

/** What a column says to whoever points at it. */
function Pointed({ columns }: { readonly columns: readonly LoadColumn[] }) {
  const width = 100 / columns.length
  return (
    <g class="plot-pointed">
      {columns.map(({ name, minutes, during, morning }, index) => (
        <rect key={name} x={share(index * width)} width={share(width)} height="100%">
          <title>{columnText(name, minutes, [during, morning])}</title>
        </rect>
      ))}
    </g>
  )
}
