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
}

/** How high each panel is, in letters' heights, from the top down. */
const HIGH = { heading: 1.8, changes: 2.1, bars: 8, painHeading: 2.2, pain: 5, labels: 1.6 } as const
const BARS_AT = HIGH.heading + HIGH.changes
const PAIN_AT = BARS_AT + HIGH.bars + HIGH.painHeading
const LABELS_AT = PAIN_AT + HIGH.pain
const PAIN_AXIS: Axis = { from: 0, to: 10, ticks: [0, 5, 10] }

/** Columns on one time axis: minutes above, pain below, with the plan's changes over them. Wide ones scroll by themselves. */
export function ColumnPlot({ title, columns, step }: Props) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.scrollTo({ left: box.current.scrollWidth }), [columns])
  const axis = axisFor(columns.map(({ minutes }) => minutes ?? 0))
  const height = `${LABELS_AT + HIGH.labels}em`
  return (
    <div class="plot-columns">
      <svg class="plot-axis" height={height} aria-hidden="true">
        <AxisName text={LOAD_CHART.minutes} top={0} height={HIGH.heading} />
        <AxisNumbers axis={axis} top={BARS_AT} height={HIGH.bars} />
        <AxisName text={LOAD_CHART.pain} top={BARS_AT + HIGH.bars} height={HIGH.painHeading} />
        <AxisNumbers axis={PAIN_AXIS} top={PAIN_AT} height={HIGH.pain} />
      </svg>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section class="plot-scroll" ref={box} aria-label={LOAD_CHART.scrolls(title)} tabIndex={0}>
        <svg
          class="plot-picture"
          role="img"
          aria-label={title}
          width={`${columns.length * SLOT[step]}em`}
          height={height}
        >
          <Changes columns={columns} top={HIGH.heading} height={HIGH.changes} />
          <Bars columns={columns} axis={axis} top={BARS_AT} height={HIGH.bars} named={step === 'week'} />
          <Pains columns={columns} step={step} axis={PAIN_AXIS} top={PAIN_AT} height={HIGH.pain} />
          <Labels columns={columns} step={step} top={LABELS_AT} height={HIGH.labels} />
          <Pointed columns={columns} />
        </svg>
      </section>
    </div>
  )
}

interface AxisProps {
  readonly top: number
  readonly height: number
}

/** Names and numbers stay in sight while the columns scroll. */
function AxisName({ text, ...panel }: AxisProps & { readonly text: string }) {
  return (
    <Panel {...panel}>
      <text class="plot-name" y="60%" dy="0.35em">
        {text}
      </text>
    </Panel>
  )
}

function AxisNumbers({ axis, ...panel }: AxisProps & { readonly axis: Axis }) {
  return (
    <Panel {...panel}>
      {axis.ticks.map((tick) => (
        <text key={tick} class="plot-tick" x="100%" dx="-0.4em" y={up(axis, tick)} dy="0.35em">
          {tick}
        </text>
      ))}
    </Panel>
  )
}

/** What a column says to whoever points at it. */
function Pointed({ columns }: { readonly columns: readonly LoadColumn[] }) {
  const width = 100 / columns.length
  return (
    <g class="plot-pointed">
      {columns.map(({ name, minutes, during, morning }, index) =>
        minutes === null ? null : (
          <rect key={name} x={share(index * width)} width={share(width)} height="100%">
            <title>{columnText(name, minutes, [during, morning])}</title>
          </rect>
        ),
      )}
    </g>
  )
}
