import type { TestId } from '../../domain/shared/ids.ts'
import { TEST_PICTURES } from '../../words/baseline-drawings.ts'
import { Figure } from '../figure/Figure.tsx'
import type { BodyName } from '../figure/pose.ts'
import { TEST_DRAWINGS } from './poses.ts'

interface Props {
  readonly test: TestId
  readonly body?: BodyName
  /** Print the words under the picture too. Else they are its name for those who do not see it. */
  readonly captioned?: boolean
  /** Where a tool on the page finds it. */
  readonly id?: string
}

/**
 * How a self-test is done, as one picture, or two where it has two parts. An island takes it as a slot, already drawn:
 * imported there, it would bring all its geometry to the browser.
 */
export function TestDrawing({ test, body, captioned = false, id }: Props) {
  return (
    <div class="test-drawing" id={id}>
      {TEST_DRAWINGS[test].map((drawing, index) => {
        const words = TEST_PICTURES[test][index] ?? ''
        return (
          <figure key={index}>
            <Figure drawing={drawing} {...(captioned ? {} : { label: words })} {...(body && { body })} />
            {captioned && <figcaption>{words}</figcaption>}
          </figure>
        )
      })}
    </div>
  )
}
