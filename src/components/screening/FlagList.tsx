import { FLAG_GROUPS, type FlagGroup, type FlagId } from '../../domain/screening/model.ts'
import { FLAGS } from '../../domain/screening/rules.ts'
import { CARE_WORDS, LIST_WORDS, NUMBER_WORDS, START_WORDS } from '../../words/checklist.ts'
import { wordsOf } from '../../words/screening.ts'
import { CareCard } from '../ui/CareCard.tsx'
import { NumberLine, NumberTable } from './NumberTable.tsx'
import { Subtitle, type TitleLevel } from './Title.tsx'
import { WhyAsked } from './WhyAsked.tsx'

/** The whole checklist as four cards and the numbers: what the page says without JavaScript, and what it prints. */
export function FlagList({ level }: { readonly level: TitleLevel }) {
  return (
    <div class="flow">
      <p>{START_WORDS.listLead}</p>
      {FLAG_GROUPS.map((group) => (
        <GroupCard level={level} group={group} key={group} />
      ))}
      <Subtitle below={level} depth={2}>
        {LIST_WORDS.unsureHeading}
      </Subtitle>
      <ul>
        {LIST_WORDS.unsure.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Subtitle below={level} depth={2}>
        {LIST_WORDS.noneHeading}
      </Subtitle>
      <p>{LIST_WORDS.none}</p>
      <Subtitle below={level} depth={2}>
        {NUMBER_WORDS.tableHeading}
      </Subtitle>
      <NumberTable />
    </div>
  )
}

function GroupCard({ level, group }: { readonly level: TitleLevel; readonly group: FlagGroup }) {
  return (
    <CareCard level={group} heading={CARE_WORDS[group].listHeading} headingLevel={3}>
      {group === 'emergency' && <NumberLine />}
      <ul class="check-flags">
        {FLAGS.filter((flag) => flag.group === group).map((flag) => (
          <li key={flag.id}>
            {flag.needsRun && <span class="soft">{LIST_WORDS.needsRun} </span>}
            <FlagLine id={flag.id} />
          </li>
        ))}
      </ul>
      <p class="care-action">{CARE_WORDS[group].action}</p>
      {level === 1 && <p>{CARE_WORDS[group].comeBack}</p>}
    </CareCard>
  )
}

function FlagLine({ id }: { readonly id: FlagId }) {
  const { question, parts, note, meanwhile, comeBack } = wordsOf(id)
  const more = [note, meanwhile, comeBack].filter(Boolean).join(' ')
  return (
    <>
      <span class="check-flag">{question}</span>
      {parts && (
        <ul>
          {parts.map((part) => (
            <li key={part}>{part}</li>
          ))}
        </ul>
      )}
      {more && <p class="soft small">{more}</p>}
      <WhyAsked flag={id} />
    </>
  )
}
