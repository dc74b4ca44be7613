import { useEffect, useRef } from 'preact/hooks'
import type { Plan } from '../../domain/calendar/model.ts'
import type { RunAnswer } from '../../domain/calendar/past.ts'
import { type Day, weekdayOf } from '../../domain/shared/days.ts'
import { WEEKDAY_NAMES } from '../../words/days.ts'
import { ANSWER, answerWords } from '../../words/run-answer.ts'
import { NextRun } from './NextRun.tsx'
import { Why } from './Why.tsx'

interface Props {
  readonly plan: Plan
  readonly answer: RunAnswer
  readonly today: Day
}

/** What the plan answers to a run: one calm sentence, why, and what comes next. Its address is `/today/#answer`. */
export function AnswerCard({ plan, answer, today }: Props) {
  const next = plan.calendar.find(({ kind }) => kind === 'run') ?? null
  const heading = useRef<HTMLHeadingElement>(null)
  const { light, word, title, sentence } = answerWords(answer)
  useEffect(() => {
    if (location.hash === '#answer') heading.current?.focus()
  }, [])
  return (
    <section class={`card answer answer-${light}`} id="answer">
      <p class="answer-over">
        <span class="small soft">
          {answer.date === today
            ? ANSWER.overlineToday
            : ANSWER.overline(WEEKDAY_NAMES[weekdayOf(answer.date)])}
        </span>
        <span class={`pill answer-pill-${light}`}>{word}</span>
      </p>
      <h2 tabIndex={-1} ref={heading}>
        {title}
      </h2>
      <p>{sentence}</p>
      <Why label={ANSWER.why} because={[...answer.because, ...answer.missed]} />
      {next?.date !== today && <NextRun today={{ date: today, next }} />}
    </section>
  )
}
