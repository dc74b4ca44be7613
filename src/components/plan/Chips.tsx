import { PLAN } from '../../words/plan.ts'
import { show } from './useHistory.ts'

/** The answers in short, and the way to change them. */
export function Chips({ texts }: { readonly texts: readonly string[] }) {
  return (
    <ul class="chips">
      {texts.map((text) => (
        <li class="chip" key={text}>
          {text}
        </li>
      ))}
      <li class="screen-only">
        <ChangeButton />
      </li>
    </ul>
  )
}

export function ChangeButton() {
  return (
    <button type="button" class="link-button" onClick={() => show({ at: 'review', changing: false })}>
      {PLAN.changeAnswers}
    </button>
  )
}
