import type { RunVerdict } from '../../domain/plan/judgeRun.ts'
import { PAIN_CHECK, verdictReason, verdictWords } from '../../words/pain-check.ts'

interface Props {
  readonly verdict: RunVerdict | null
}

/**
 * The answer, or what is still missing. Spoken when it changes; a shape and a word carry it, not the colour alone.
 * It stays in sight while the fields above are changed, so it is short: the reasons stand below it.
 */
export function PainAnswer({ verdict }: Props) {
  return (
    <>
      <div class="pain-status" role="status">
        {verdict ? (
          <Verdict key={JSON.stringify(verdict)} verdict={verdict} />
        ) : (
          <p class="soft">{PAIN_CHECK.first}</p>
        )}
      </div>
      {verdict && <Reasons key={`why ${JSON.stringify(verdict)}`} verdict={verdict} />}
    </>
  )
}

function Verdict({ verdict }: { readonly verdict: RunVerdict }) {
  const { light, word, title, todo } = verdictWords(verdict)
  return (
    <div class={`pain-answer pain-answer-${light}`}>
      <p class="pain-word">
        <span class={`light light-${light}`} aria-hidden="true" />
        {word}
      </p>
      <p>
        <strong>{title}.</strong> {todo}
      </p>
    </div>
  )
}

function Reasons({ verdict }: { readonly verdict: RunVerdict }) {
  return (
    <div class="pain-reasons">
      <p class="small">{verdict.because.map((reason) => verdictReason(reason)).join(' ')}</p>
      <p class="pain-links">
        {verdict.colour === 'refer' && <a href="/check/">{PAIN_CHECK.check}</a>}
        <a href={`/rules/${verdict.because[0].rule.toLowerCase()}/`}>{PAIN_CHECK.why}</a>
      </p>
    </div>
  )
}
