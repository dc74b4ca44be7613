import type { ComponentChildren } from 'preact'
import { PAIN_ANCHORS } from '../../words/pain-scale.ts'
import { Choices } from './Choices.tsx'

interface Props {
  readonly name: string
  readonly legend: ComponentChildren
  readonly chosen: string | undefined
  readonly onChoose: (value: string) => void
  readonly hint?: ComponentChildren
  readonly error?: string | undefined
}

const NUMBERS = Array.from({ length: 11 }, (_, pain) => ({ value: String(pain), label: String(pain) }))

/** Pain from 0 to 10, with what the numbers mean. */
export function PainScale({ hint, ...props }: Props) {
  return (
    <Choices
      {...props}
      row
      choices={NUMBERS}
      hint={
        <>
          {hint}
          <span class="question-note">{PAIN_ANCHORS}</span>
        </>
      }
    />
  )
}
