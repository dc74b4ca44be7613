import { useEffect, useState } from 'preact/hooks'
import { startScreening } from '../../stores/screening.ts'
import { START_WORDS } from '../../words/checklist.ts'
import type { ScreenProps } from './Checklist.tsx'
import { FlagList } from './FlagList.tsx'
import { Subtitle, Title } from './Title.tsx'

/** What this is, how long it takes, and the whole list below: complete without JavaScript, and the first paint with it. */
export function StartScreen(props: ScreenProps) {
  const { level, asked } = props
  return (
    <>
      <div class="check-step flow">
        <Title level={level}>{START_WORDS.heading}</Title>
        <p class="lead">{START_WORDS.lead}</p>
        <p class="check-now">{START_WORDS.emergencyNow}</p>
        <div class="needs-script">
          <ul class="check-facts">
            {START_WORDS.facts(asked.length).map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
          <StartActions {...props} />
        </div>
        <p class="soft">{START_WORDS.limit}</p>
      </div>
      {level === 1 ? (
        <section class="check-list flow">
          <Subtitle below={level}>{START_WORDS.listHeading}</Subtitle>
          <FlagList level={level} />
        </section>
      ) : (
        <p>
          <a href="/check/">{START_WORDS.listLink}</a>
        </p>
      )}
    </>
  )
}

function StartActions({ state, asked, go }: ScreenProps) {
  const [mounted, setMounted] = useState(false)
  useEffect(() => setMounted(true), [])
  const draft = state.draft
  const open = asked.find((flag) => draft?.answers[flag] === undefined)
  const resumes = draft !== null && Object.keys(draft.answers).length > 0
  const start = () => {
    startScreening()
    go({ at: 'question', flag: 'D-01', change: false })
  }
  const resume = () => go(open ? { at: 'question', flag: open, change: false } : { at: 'answers' })
  return (
    <>
      {resumes && <p class="tinted">{START_WORDS.resumeNote}</p>}
      <div class="actions">
        {resumes && (
          <button class="button" type="button" onClick={resume}>
            {open ? START_WORDS.resume(asked.indexOf(open) + 1) : START_WORDS.resumeAnswers}
          </button>
        )}
        <button
          class={resumes ? 'button button-quiet' : 'button'}
          type="button"
          disabled={!mounted}
          onClick={start}
          key={resumes ? 'again' : 'first'}
        >
          {resumes ? START_WORDS.startAgain : START_WORDS.start}
        </button>
      </div>
    </>
  )
}
