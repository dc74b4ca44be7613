import { useRemembered } from '../../stores/remembered.ts'
import { $retest, askAgain, NOT_ASKED } from '../../stores/retest.ts'
import { RETEST } from '../../words/retest.ts'

/** Reminds of the next self-test where a person wanted that, once its day has come. For pages of every day. */
export function RetestLine() {
  const { due, testedOn } = useRemembered($retest, NOT_ASKED)
  if (!due || !testedOn) return null
  return (
    <div class="tinted screen-only">
      <p>{RETEST.line(testedOn)}</p>
      <p>
        <a href="/self-test/">{RETEST.test}</a>{' '}
        <button type="button" class="link-button" onClick={() => askAgain(false)}>
          {RETEST.stop}
        </button>
      </p>
    </div>
  )
}
