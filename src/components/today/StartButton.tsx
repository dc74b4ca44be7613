import { TODAY } from '../../words/today.ts'

export const StartButton = ({ onStart }: { readonly onStart: () => void }) => (
  <p class="session-start screen-only">
    <button type="button" class="button" onClick={onStart}>
      {TODAY.startTimer}
    </button>
  </p>
)
