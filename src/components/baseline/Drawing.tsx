import { useEffect, useRef } from 'preact/hooks'
import type { TestId } from '../../domain/shared/ids.ts'

/** Where the built page holds the drawing of a test. */
export const drawingId = (test: TestId): string => `drawing-${test.toLowerCase()}`

/** The drawing of a test, taken from the built page: its geometry never travels as script. */
export function Drawing({ test }: { readonly test: TestId }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const drawn = document.getElementById(drawingId(test))?.cloneNode(true)
    if (drawn) box.current?.replaceChildren(...drawn.childNodes)
  }, [test])
  return <div class="test-picture" ref={box} />
}
