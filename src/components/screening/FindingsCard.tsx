import type { ComponentChildren } from 'preact'
import { type CareCountry, emergencyNumberFor } from '../../domain/screening/emergency.ts'
import type { Finding, FlagGroup } from '../../domain/screening/model.ts'
import { FLAGS } from '../../domain/screening/rules.ts'
import { ANSWERED_WORDS, CARE_WORDS, callHeading, NUMBER_WORDS, RESULT_WORDS } from '../../words/checklist.ts'
import { wordsOf } from '../../words/screening.ts'
import { CareCard } from '../ui/CareCard.tsx'
import { CountryChoice } from './CountryChoice.tsx'
import { EmergencyCall } from './EmergencyCall.tsx'
import { Subtitle, type TitleLevel } from './Title.tsx'

interface Props {
  readonly level: TitleLevel
  readonly group: FlagGroup
  readonly findings: readonly Finding[]
  readonly country: CareCountry | null
  /** Asks for the country here: in the most urgent card that names a number. */
  readonly asksCountry?: boolean
}

/** What to do about all answers of one urgency: one action first, then what to say, and why. */
export function FindingsCard({ level, group, findings, country, asksCountry = false }: Props) {
  const number = emergencyNumberFor(country)
  const care = CARE_WORDS[group]
  const heading = group === 'emergency' ? callHeading(number) : care.heading
  return (
    <CareCard level={group} heading={heading} headingLevel={level === 1 ? 2 : 4}>
      {group === 'emergency' && <EmergencyCall number={number} />}
      <p class={group === 'emergency' ? undefined : 'care-action'}>{care.action}</p>
      {group === 'same-day' && number?.advice && <p>{NUMBER_WORDS.advice(number.advice)}</p>}
      {group === 'same-day' && findings.some(unsureOfEmergency) && (
        <p>
          {NUMBER_WORDS.worse(number ? NUMBER_WORDS.callNumber(number.emergency) : NUMBER_WORDS.callLocal)}
        </p>
      )}
      {asksCountry && <CountryChoice country={country} />}
      <Lines level={level} heading={RESULT_WORDS.untilHeading} lines={pick(findings, 'meanwhile')} />
      <Lines
        level={level}
        heading={RESULT_WORDS.sayHeading}
        lines={group === 'postpone' ? [] : pick(findings, 'say')}
        quoted
      />
      <Lines level={level} heading={RESULT_WORDS.answeredHeading} lines={findings.map(answered)} />
      <Lines level={level} heading={RESULT_WORDS.backHeading} lines={comeBacks(group, findings)} />
      {group === 'see-clinician' && findings.some(clearable) && <p>{RESULT_WORDS.agreed}</p>}
    </CareCard>
  )
}

interface LinesProps {
  readonly level: TitleLevel
  readonly heading: string
  readonly lines: readonly string[]
  readonly quoted?: boolean
}

function Lines({ level, heading, lines, quoted = false }: LinesProps) {
  if (lines.length === 0) return null
  const say = (line: string): ComponentChildren => (quoted ? <q>{line}</q> : line)
  return (
    <div>
      <Subtitle below={level} depth={2}>
        {heading}
      </Subtitle>
      {lines.length === 1 ? (
        <p>{say(lines[0] ?? '')}</p>
      ) : (
        <ul>
          {lines.map((line) => (
            <li key={line}>{say(line)}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

const answered = ({ flag, answer }: Finding) => `${ANSWERED_WORDS[answer]}: ${wordsOf(flag).sign}`

const pick = (findings: readonly Finding[], what: 'meanwhile' | 'say') =>
  findings.flatMap(({ flag }) => wordsOf(flag)[what] ?? [])

const comeBacks = (group: FlagGroup, findings: readonly Finding[]) =>
  group === 'postpone'
    ? findings.map(({ flag }) => wordsOf(flag).comeBack ?? CARE_WORDS.postpone.comeBack)
    : [CARE_WORDS[group].comeBack]

const flagOf = ({ flag }: Finding) => FLAGS.find((candidate) => candidate.id === flag)
const unsureOfEmergency = (finding: Finding) => flagOf(finding)?.group === 'emergency'
const clearable = (finding: Finding) => flagOf(finding)?.clearable === true
