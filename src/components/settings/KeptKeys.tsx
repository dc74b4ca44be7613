import { KEYS } from '../../stores/keys.ts'
import { KEPT_WORDS, KEY_WORDS } from '../../words/settings.ts'

/** Every name the site keeps anything under, from the list that the code itself uses. */
export function KeptKeys() {
  return (
    <section class="flow settings-kept" aria-labelledby="kept">
      <h2 id="kept">{KEPT_WORDS.title}</h2>
      <p>{KEPT_WORDS.lead}</p>
      <dl class="kept-keys">
        {KEYS.map(({ code, name, where }) => (
          <div key={code}>
            <dt>
              <code>{name}</code> <span class="soft">{where}</span>
            </dt>
            <dd>{KEY_WORDS[code]}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
