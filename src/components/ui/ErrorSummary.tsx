import { useEffect, useRef } from 'preact/hooks'

export interface FieldError {
  /** Id of the field (the first radio of a group) that the line leads to. */
  readonly fieldId: string
  readonly message: string
}

interface Props {
  readonly errors: readonly FieldError[]
  /** 2 on a page of its own, 3 where the form stands inside a guide. */
  readonly headingLevel?: 2 | 3
}

/** "There is a problem": takes the focus when it appears, and each line leads to its field. Nothing without errors. */
export function ErrorSummary({ errors, headingLevel = 2 }: Props) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (errors.length > 0) box.current?.focus()
  }, [errors])
  if (errors.length === 0) return null
  const Heading = `h${headingLevel}` as 'h2' | 'h3'
  return (
    <div class="error-summary" role="alert" tabIndex={-1} ref={box} aria-labelledby="error-summary-title">
      <Heading id="error-summary-title">There is a problem</Heading>
      <ul>
        {errors.map((error) => (
          <li key={error.fieldId}>
            <a href={`#${error.fieldId}`} onClick={(event) => moveTo(event, error.fieldId)}>
              {error.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Focus, not a jump of the address: the address of a tool may mean something. */
function moveTo(event: Event, fieldId: string) {
  event.preventDefault()
  document.getElementById(fieldId)?.focus()
}
