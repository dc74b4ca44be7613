import { useState } from 'preact/hooks'
import { ANSWERS, type Answer, type FlagId } from '../../domain/screening/model.ts'
import { FLAGS } from '../../domain/screening/rules.ts'
import { answerFlag } from '../../stores/screening.ts'
import { ANSWER_WORDS, QUESTION_WORDS } from '../../words/checklist.ts'
import { wordsOf } from '../../words/screening.ts'
import { Choices } from '../ui/Choices.tsx'
import { ErrorSummary, type FieldError } from '../ui/ErrorSummary.tsx'
import type { ScreenProps } from './Checklist.tsx'
import type { Position } from './position.ts'
import { Title } from './Title.tsx'
import { WhyAsked } from './WhyAsked.tsx'

interface Props extends ScreenProps {
  readonly position: Extract<Position, { flag: FlagId }>
  readonly back: (otherwise: Position) => void
}

const FIELD = 'check-answer'
const NO_ERRORS: readonly FieldError[] = []
const MISSING: readonly FieldError[] = [{ fieldId: FIELD, message: QUESTION_WORDS.missing }]

/** One question. Nothing moves on by itself: the answer is kept when the person says "Continue". */
export function QuestionScreen({ level, state, asked, go, back, position }: Props) {
  const { flag, change } = position
  const [chosen, setChosen] = useState<Answer | undefined>(state.current?.answers[flag])
  const [errors, setErrors] = useState(NO_ERRORS)
  const number = asked.indexOf(flag) + 1

  const goOn = (event: Event) => {
    event.preventDefault()
    if (!chosen) {
      setErrors([...MISSING])
      if (level === 1) document.title = QUESTION_WORDS.errorTitle(document.title.replace(/^Error: /, ''))
      return
    }
    answerFlag(flag, chosen)
    go(afterAnswer(flag, chosen, change, asked))
  }
  return (
    <form class="check-step" onSubmit={goOn} noValidate>
      <button class="link-button check-back" type="button" onClick={() => back(before(flag, change, asked))}>
        {QUESTION_WORDS.back}
      </button>
      <ErrorSummary errors={errors} headingLevel={level === 1 ? 2 : 3} />
      <p class="check-progress" key={number}>
        {QUESTION_WORDS.progress(number, asked.length)}
      </p>
      <Choices
        name={FIELD}
        legend={<Title level={level}>{wordsOf(flag).question}</Title>}
        hint={<Parts flag={flag} />}
        choices={ANSWERS.map((answer) => ({ value: answer, label: ANSWER_WORDS[answer] }))}
        chosen={chosen}
        onChoose={(value) => setChosen(ANSWERS.find((answer) => answer === value))}
        error={errors[0]?.message}
      />
      <WhyAsked flag={flag} />
      <div class="actions">
        <button class="button" type="submit">
          {QUESTION_WORDS.next}
        </button>
      </div>
    </form>
  )
}

/** The next place: an emergency is shown at once, a change leads back, the last question leads to the answers. */
export function afterAnswer(
  flag: FlagId,
  answer: Answer,
  change: boolean,
  asked: readonly FlagId[],
): Position {
  const group = FLAGS.find((candidate) => candidate.id === flag)?.group
  if (group === 'emergency' && answer === 'yes') return { at: 'emergency', flag, change }
  return onward(flag, change, asked)
}

/** Where the next question is, or the answers when there is none. */
export function onward(flag: FlagId, change: boolean, asked: readonly FlagId[]): Position {
  const next = asked[asked.indexOf(flag) + 1]
  return change || !next ? { at: 'answers' } : { at: 'question', flag: next, change: false }
}

function before(flag: FlagId, change: boolean, asked: readonly FlagId[]): Position {
  const previous = asked[asked.indexOf(flag) - 1]
  if (change) return { at: 'answers' }
  return previous ? { at: 'question', flag: previous, change: false } : { at: 'start' }
}

/** What the question is made of. Null when the question says it all. */
function Parts({ flag }: { readonly flag: FlagId }) {
  const { parts, note } = wordsOf(flag)
  if (!parts && !note) return null
  return (
    <>
      {parts && <p>{QUESTION_WORDS.oneIsEnough}</p>}
      {parts && (
        <ul class="check-parts">
          {parts.map((part) => (
            <li key={part}>{part}</li>
          ))}
        </ul>
      )}
      {note && <p>{note}</p>}
    </>
  )
}
