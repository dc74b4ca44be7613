import { FLAG_GROUPS, type FlagGroup, type FlagId } from '../../domain/screening/model.ts'
import { FLAGS } from '../../domain/screening/rules.ts'
import { finishScreening } from '../../stores/screening.ts'
import { ANSWER_WORDS, ANSWERS_WORDS } from '../../words/checklist.ts'
import { wordsOf } from '../../words/screening.ts'
import type { ScreenProps } from './Checklist.tsx'
import { Subtitle, Title } from './Title.tsx'

/** All answers before they count. A question left open leads there instead of to a result. */
export function AnswersScreen(props: ScreenProps) {
  const { level, state, asked, go } = props
  const finish = () => {
    const open = asked.find((flag) => state.current?.answers[flag] === undefined)
    if (open) return go({ at: 'question', flag: open, change: true })
    finishScreening()
    go({ at: 'result' })
  }
  return (
    <div class="check-step flow">
      <Title level={level}>{ANSWERS_WORDS.heading}</Title>
      <p>{ANSWERS_WORDS.lead}</p>
      {FLAG_GROUPS.map((group) => (
        <Group {...props} group={group} key={group} />
      ))}
      <div class="actions">
        <button class="button" type="button" onClick={finish}>
          {ANSWERS_WORDS.finish}
        </button>
      </div>
    </div>
  )
}

function Group({ level, state, asked, go, group }: ScreenProps & { readonly group: FlagGroup }) {
  const flags = asked.filter((flag) => FLAGS.some((known) => known.id === flag && known.group === group))
  return (
    <section class="flow">
      <Subtitle below={level}>{ANSWERS_WORDS.groups[group]}</Subtitle>
      <dl class="check-answers">
        {flags.map((flag) => (
          <Row flag={flag} state={state} go={go} key={flag} />
        ))}
      </dl>
    </section>
  )
}

function Row({ flag, state, go }: Pick<ScreenProps, 'state' | 'go'> & { readonly flag: FlagId }) {
  const answer = state.current?.answers[flag]
  const sign = wordsOf(flag).sign
  return (
    <div class={answer && answer !== 'no' ? 'check-answer check-answer-counts' : 'check-answer'}>
      <dt>{sign}</dt>
      <dd>
        <span key={answer}>{answer ? ANSWER_WORDS[answer] : ANSWERS_WORDS.missing}</span>
        <button class="link-button" type="button" onClick={() => go({ at: 'question', flag, change: true })}>
          {ANSWERS_WORDS.change}
          <span class="spoken"> {sign}</span>
        </button>
      </dd>
    </div>
  )
}
