import type { ComponentChildren } from 'preact'
import { Choices } from './Choices.tsx'

export interface ScaleProps {
  readonly name: string
  readonly legend: ComponentChildren
  readonly chosen: string | undefined
  readonly onChoose: (value: string) => void
  readonly hint?: ComponentChildren
  readonly error?: string | undefined
}

interface Props extends ScaleProps {
  /** What each number from 0 to 10 means; the one of the chosen number is shown. */
  readonly words: readonly string[]
  /** An answer before the numbers, such as "not yet". */
  readonly first?: { readonly value: string; readonly label: string }
}

const NUMBERS = Array.from({ length: 11 }, (_, number) => ({ value: String(number), label: String(number) }))

/** Eleven buttons, and what the chosen one means: spoken too, when it changes. */
export function NumberScale({ words, first, ...props }: Props) {
  const word = words[Number(props.chosen || undefined)]
  return (
    <div class="scale">
      <Choices {...props} row choices={first ? [first, ...NUMBERS] : NUMBERS} />
      <p class="scale-word" aria-live="polite">
        {word && (
          <span key={props.chosen}>
            <strong>{props.chosen}</strong> {word}
          </span>
        )}
      </p>
    </div>
  )
}
