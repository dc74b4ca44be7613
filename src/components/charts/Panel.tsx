import type { ComponentChildren } from 'preact'
import { type Axis, placeOn } from './axis.ts'

interface PanelProps {
  /** Where it begins and how high it is, in letters' heights. */
  readonly top: number
  readonly height: number
  readonly children: ComponentChildren
}

/** A share of a panel's width or height, as SVG has it. */
export const share = (percent: number): string => `${Math.round(percent * 1000) / 1000}%`
/** Where a value stands above the ground of a panel. */
export const up = (axis: Axis, value: number): string => share(100 - placeOn(axis, value))

/** A stretch of a chart with a height of its own. The whole picture has one name: its panels have none. */
export function Panel({ top, height, children }: PanelProps) {
  return (
    <svg y={`${top}em`} height={`${height}em`} aria-hidden="true">
      {children}
    </svg>
  )
}

/** A mark at a place of a panel, drawn around the middle. */
export function Spot({
  x,
  y,
  children,
}: Pick<PanelProps, 'children'> & { readonly x: string; readonly y: string }) {
  return (
    <svg x={x} y={y} aria-hidden="true">
      {children}
    </svg>
  )
}

export function Grid({ axis }: { readonly axis: Axis }) {
  return (
    <>
      {axis.ticks.map((tick) => (
        <line key={tick} class="plot-grid" x1="0" x2="100%" y1={up(axis, tick)} y2={up(axis, tick)} />
      ))}
    </>
  )
}
