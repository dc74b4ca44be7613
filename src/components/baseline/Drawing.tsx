import { useEffect, useRef } from 'preact/hooks'
import type { TestId } from '../../domain/shared/ids.ts'
import { drawingOf } from './drawings.ts'

/** The drawing of a test, as a built page holds it. */
export function Drawing({ test }: { readonly test: TestId }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    drawingOf(test).then((drawn) => {
      const copy = drawn && document.importNode(drawn, true)
      if (copy) box.current?.replaceChildren(...copy.childNodes)
    })
  }, [test])
  return <div class="test-picture" ref={box} />
}
