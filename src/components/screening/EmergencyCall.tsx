import type { EmergencyNumber } from '../../domain/screening/emergency.ts'
import { NUMBER_WORDS } from '../../words/checklist.ts'

/** The number, large enough to be read by shaking hands, and one tap from a call. */
export function EmergencyCall({ number }: { readonly number: EmergencyNumber | null }) {
  if (!number) return <p class="care-action">{NUMBER_WORDS.unknown}</p>
  return (
    <>
      <p key={number.emergency}>
        <a class="button button-stop check-call" href={`tel:${number.emergency}`}>
          {NUMBER_WORDS.call(number.emergency)}
        </a>
      </p>
      {number.also && <p>{NUMBER_WORDS.also(number.also)}</p>}
    </>
  )
}
