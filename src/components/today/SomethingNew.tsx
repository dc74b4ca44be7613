import { SOMETHING_NEW } from '../../words/today.ts'

/** A new pain or sign does not wait for the next run. */
export function SomethingNew() {
  return (
    <section class="card something-new screen-only">
      <h2>{SOMETHING_NEW.title}</h2>
      <p>
        <a href="/log/entry/#pain">{SOMETHING_NEW.pain}</a>
      </p>
      <p>{SOMETHING_NEW.checkWhy}</p>
      <p>
        <a href="/check/">{SOMETHING_NEW.check}</a>
      </p>
    </section>
  )
}
