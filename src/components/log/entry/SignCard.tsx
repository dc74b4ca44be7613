import { careFor, DEEP_HIP, type RunSign } from '../../../domain/plan/signCare.ts'
import { CARE_WORDS, RESULT_WORDS } from '../../../words/checklist.ts'
import { listText } from '../../../words/days.ts'
import { SIGN_CARE, SIGN_SAYS } from '../../../words/log-place.ts'
import { RUN_SIGNS } from '../../../words/pain-families.ts'
import { CareCard } from '../../ui/CareCard.tsx'

export interface SignCardProps {
  readonly signs: readonly RunSign[]
  readonly place?: string | undefined
  /** The person is not sure about the sore spot. */
  readonly unsure?: boolean
}

/** What signs of a run ask for, by the urgency of the checklist. Spoken as soon as one is ticked. */
export function SignCard(props: SignCardProps) {
  const care = careFor(props.signs)
  return (
    <div class="entry-care" aria-live="polite">
      {care && <Card key={props.signs.join()} {...props} group={care.group} />}
    </div>
  )
}

type CardProps = SignCardProps & { readonly group: NonNullable<ReturnType<typeof careFor>>['group'] }

function Card({ signs, place, unsure = false, group }: CardProps) {
  const { heading, action } = CARE_WORDS[group]
  const deepHip = signs.includes('boneSpot') && place?.split(' ')[0] === DEEP_HIP.place
  return (
    <CareCard level={group} heading={heading}>
      <p class="care-action">{action}</p>
      {deepHip && <p>{SIGN_CARE.deepHip}</p>}
      <p>{SIGN_CARE.noticed(listText(signs.map((sign) => RUN_SIGNS[sign].noun)))}</p>
      {unsure && <p>{SIGN_CARE.unsureBone}</p>}
      {group !== 'postpone' && (
        <div>
          <p class="entry-say">{RESULT_WORDS.sayHeading}</p>
          {signs.map((sign) => (
            <p key={sign}>
              <q>{SIGN_SAYS[sign]}</q>
            </p>
          ))}
        </div>
      )}
      <p>
        {SIGN_CARE.worse} <a href="/check/">{SIGN_CARE.check}</a>
      </p>
    </CareCard>
  )
}
