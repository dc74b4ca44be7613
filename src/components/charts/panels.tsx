import { type Axis, placeOn } from './axis.ts'
import { ChangeMark } from './ChangeMark.tsx'
import { type ColumnStep, gapsIn, type LoadColumn, labelled, slotAt } from './column.ts'
import { PainMark } from './PainMark.tsx'
import { Grid, Panel, Spot, share, up } from './Panel.tsx'

interface ColumnsProps {
  readonly columns: readonly LoadColumn[]
  readonly top: number
  readonly height: number
}

interface ScaledProps extends ColumnsProps {
  readonly axis: Axis
}

/** A bar fills this share of its column. */
const BAR_SHARE = 0.68
/** Two marks of one column stand this far from its middle, so that equal ones do not hide each other. */
const APART = { week: 4.5, day: 2.5 } as const

/** Minutes of running, a bar a column, with its number where there is room. A gap is a broken line on the ground. */
export function Bars({ columns, axis, named, ...panel }: ScaledProps & { readonly named: boolean }) {
  const count = columns.length
  return (
    <Panel {...panel}>
      <Grid axis={axis} />
      {gapsIn(columns).map(([first, last]) => {
        const [from, to] = [slotAt(first, count).from, slotAt(last + 1, count).from]
        return <line key={first} class="plot-gap" x1={share(from)} x2={share(to)} y1="100%" y2="100%" />
      })}
      {columns.map(({ name, minutes }, index) => {
        if (minutes === null) return null
        const { middle, width } = slotAt(index, count)
        return (
          <g key={name}>
            <rect
              class="plot-bar"
              x={share(middle - (BAR_SHARE * width) / 2)}
              y={up(axis, minutes)}
              width={share(BAR_SHARE * width)}
              height={share(placeOn(axis, minutes))}
              rx="2"
            />
            {named && (
              <text class="plot-value" x={share(middle)} y={up(axis, minutes)} dy="-0.35em">
                {minutes}
              </text>
            )}
          </g>
        )
      })}
    </Panel>
  )
}

/** Pain during the run and the next morning. */
export function Pains({ columns, axis, step, ...panel }: ScaledProps & { readonly step: ColumnStep }) {
  return (
    <Panel {...panel}>
      <Grid axis={axis} />
      {columns.flatMap((column, index) =>
        (['during', 'morning'] as const).map((when) => {
          const pain = column[when]
          if (pain === null) return null
          const { middle } = slotAt(index, columns.length)
          return (
            <Spot key={`${column.name} ${when}`} x={share(middle)} y={up(axis, pain)}>
              <g transform={`translate(${when === 'during' ? -APART[step] : APART[step]})`}>
                <PainMark when={when} />
              </g>
            </Spot>
          )
        }),
      )}
    </Panel>
  )
}

/** What the plan did, over the column it answered. */
export function Changes({ columns, ...panel }: ColumnsProps) {
  return (
    <Panel {...panel}>
      {columns.map(({ name, changes: [gravest] }, index) =>
        gravest ? (
          <Spot key={name} x={share(slotAt(index, columns.length).middle)} y="32%">
            <ChangeMark code={gravest} />
          </Spot>
        ) : null,
      )}
    </Panel>
  )
}

/** The first label begins with its column, so that nothing is cut off at the edge. */
export function Labels({ columns, step, ...panel }: ColumnsProps & { readonly step: ColumnStep }) {
  return (
    <Panel {...panel}>
      {labelled(columns, step).map((index) => {
        const { from, middle } = slotAt(index, columns.length)
        return (
          <text
            key={index}
            class={index === 0 ? 'plot-label plot-label-first' : 'plot-label'}
            x={share(index === 0 ? from : middle)}
            y="65%"
            dy="0.3em"
          >
            {columns[index]?.label}
          </text>
        )
      })}
    </Panel>
  )
}
