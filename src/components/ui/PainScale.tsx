import { PAIN_ANCHORS, PAIN_WORDS } from '../../words/pain-scale.ts'
import { NumberScale, type ScaleProps } from './NumberScale.tsx'

interface Props extends ScaleProps {
  readonly first?: { readonly value: string; readonly label: string }
  /** The numbers were explained just above. */
  readonly brief?: boolean
}

/** Pain from 0 to 10, with what the numbers mean. */
export function PainScale({ hint, brief = false, ...props }: Props) {
  return (
    <NumberScale
      {...props}
      words={PAIN_WORDS}
      hint={
        (hint || !brief) && (
          <>
            {hint}
            {!brief && <span class="question-note">{PAIN_ANCHORS}</span>}
          </>
        )
      }
    />
  )
}
