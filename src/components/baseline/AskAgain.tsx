import { useRemembered } from '../../stores/remembered.ts'
import { $retest, askAgain, NOT_ASKED } from '../../stores/retest.ts'
import { RETEST } from '../../words/retest.ts'

/** The choice to be asked again. It is kept at once. */
export function AskAgain() {
  const { wanted } = useRemembered($retest, NOT_ASKED)
  return (
    <label class="choice screen-only">
      <input type="checkbox" checked={wanted} onChange={(event) => askAgain(event.currentTarget.checked)} />
      <span class="choice-mark">
        <span>
          {RETEST.wanted}
          <span class="choice-hint">{RETEST.wantedHint}</span>
        </span>
      </span>
    </label>
  )
}
