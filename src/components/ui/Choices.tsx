import type { ComponentChildren } from 'preact'

export interface Choice {
  readonly value: string
  readonly label: string
  readonly hint?: string | undefined
}

interface Props {
  readonly name: string
  readonly legend: ComponentChildren
  readonly choices: readonly Choice[]
  /** The chosen value, or values where several may be chosen. */
  readonly chosen: string | readonly string[] | undefined
  readonly onChoose: (value: string, checked: boolean) => void
  readonly several?: boolean
  /** Small choices side by side, such as 0 to 10. */
  readonly row?: boolean
  readonly hint?: ComponentChildren
  readonly error?: string | undefined
}

/** Radio buttons, or check boxes where several may be chosen: native inputs with targets a thumb can hit. */
export function Choices({
  name,
  legend,
  choices,
  chosen,
  onChoose,
  several = false,
  row = false,
  hint,
  error,
}: Props) {
  const described = [hint ? `${name}-hint` : '', error ? `${name}-error` : ''].filter(Boolean).join(' ')
  return (
    <fieldset class={error ? 'has-error' : undefined} aria-describedby={described || undefined}>
      <legend class="question-legend">{legend}</legend>
      {hint && (
        <div class="hint" id={`${name}-hint`}>
          {hint}
        </div>
      )}
      {error && <FieldErrorText id={`${name}-error`} message={error} />}
      <div class={row ? 'choices choices-row' : 'choices'}>
        {choices.map((choice, index) => (
          <ChoiceBox
            key={choice.value}
            id={index === 0 ? name : `${name}-${choice.value}`}
            name={name}
            choice={choice}
            several={several}
            checked={several ? (chosen ?? []).includes(choice.value) : chosen === choice.value}
            onChoose={onChoose}
          />
        ))}
      </div>
    </fieldset>
  )
}

interface BoxProps extends Pick<Props, 'name' | 'onChoose' | 'several'> {
  readonly id: string
  readonly choice: Choice
  readonly checked: boolean
}

/** One of several choices, wherever it stands. */
export function ChoiceBox({ id, name, choice, several = false, checked, onChoose }: BoxProps) {
  return (
    <label class="choice">
      <input
        id={id}
        type={several ? 'checkbox' : 'radio'}
        name={name}
        value={choice.value}
        checked={checked}
        onChange={(event) => onChoose(choice.value, event.currentTarget.checked)}
      />
      <span class="choice-mark">
        <span>{choice.label}</span>
        {choice.hint && <span class="choice-hint">{choice.hint}</span>}
      </span>
    </label>
  )
}

export function FieldErrorText({ id, message }: { readonly id: string; readonly message: string }) {
  return (
    <p class="field-error" id={id}>
      <span class="spoken">Error: </span>
      <span key={message}>{message}</span>
    </p>
  )
}
