import { useEffect, useState } from 'preact/hooks'
import { deviceHoldsSomething, keepInTabOnly, keepOnDevice, removeFromDevice } from '../../stores/keeping.ts'
import { SHARED_WORDS } from '../../words/settings.ts'
import { Choices } from '../ui/Choices.tsx'

const CHOICES = [
  { value: 'device', label: SHARED_WORDS.choices.device },
  { value: 'tab', label: SHARED_WORDS.choices.tab },
]

/** Who uses the device. What is already on it is removed only when the person says so twice. */
export function SharedComputer({ shared }: { readonly shared: boolean }) {
  const [holds, setHolds] = useState(false)
  useEffect(() => setHolds(shared && deviceHoldsSomething()), [shared])
  return (
    <>
      <Choices
        name="shared"
        legend={SHARED_WORDS.legend}
        hint={SHARED_WORDS.hint}
        choices={CHOICES}
        chosen={shared ? 'tab' : 'device'}
        onChoose={(value) => void (value === 'tab' ? keepInTabOnly() : keepOnDevice())}
      />
      {shared && <Removal offered={holds} />}
    </>
  )
}

type Stage = 'offer' | 'confirm' | 'removed' | 'notRemoved'

function Removal({ offered }: { readonly offered: boolean }) {
  const [stage, setStage] = useState<Stage>('offer')
  const ended = stage === 'removed' || stage === 'notRemoved'
  if (!offered && !ended) return null
  return (
    <div class="notice" role="status">
      <p key={stage}>{stage === 'offer' ? SHARED_WORDS.stillThere : SHARED_WORDS[stage]}</p>
      {stage === 'offer' && (
        <button class="button button-quiet" type="button" onClick={() => setStage('confirm')}>
          {SHARED_WORDS.remove}
        </button>
      )}
      {stage === 'confirm' && (
        <div class="actions">
          <button class="button button-quiet" type="button" onClick={() => setStage('offer')}>
            {SHARED_WORDS.cancel}
          </button>
          <button class="button button-stop" type="button" onClick={() => void remove(setStage)}>
            {SHARED_WORDS.confirmed}
          </button>
        </div>
      )}
    </div>
  )
}

const remove = async (setStage: (stage: Stage) => void): Promise<void> =>
  setStage((await removeFromDevice()) ? 'removed' : 'notRemoved')
