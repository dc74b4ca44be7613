import type { FlagId } from '../../domain/screening/model.ts'
import { EMERGENCY_WORDS } from '../../words/checklist.ts'
import type { ScreenProps } from './Checklist.tsx'
import { FindingsCard } from './FindingsCard.tsx'
import type { Position } from './position.ts'
import { onward } from './QuestionScreen.tsx'
import { Subtitle, Title } from './Title.tsx'

interface Props extends ScreenProps {
  readonly position: Extract<Position, { flag: FlagId }>
}

/** An emergency does not wait for the other questions. */
export function EmergencyScreen({ level, state, asked, go, position }: Props) {
  const { flag, change } = position
  const finding = { flag, answer: 'yes', group: 'emergency' } as const
  return (
    <div class="check-step flow">
      <Title level={level}>{EMERGENCY_WORDS.heading}</Title>
      <FindingsCard
        level={level}
        group="emergency"
        findings={[finding]}
        country={state.country}
        asksCountry
      />
      <Subtitle below={level}>{EMERGENCY_WORDS.onward}</Subtitle>
      <p>{EMERGENCY_WORDS.onwardText}</p>
      <div class="actions">
        <button class="button button-quiet" type="button" onClick={() => go(onward(flag, change, asked))}>
          {change ? EMERGENCY_WORDS.toAnswers : EMERGENCY_WORDS.goOn}
        </button>
        <button class="link-button" type="button" onClick={() => go({ at: 'question', flag, change })}>
          {EMERGENCY_WORDS.change}
        </button>
      </div>
    </div>
  )
}
