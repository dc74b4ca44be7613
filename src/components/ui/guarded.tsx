import type { ComponentType } from 'preact'
import { useErrorBoundary } from 'preact/hooks'
import { Failed } from './later.tsx'

/** A tool that breaks says so and what to do, and the page around it can still be read. What was typed is on the shelf already. */
export function guarded<Props extends object>(Tool: ComponentType<Props>): ComponentType<Props> {
  return function Guarded(props: Props) {
    const [error] = useErrorBoundary((fault) => reportError(fault))
    return error ? <Failed broke /> : <Tool {...props} />
  }
}
