import './sheet.css'
import './sheetPaper.css'
import { useEffect } from 'preact/hooks'
import type { Section } from '../../domain/report/sections.ts'
import { openPlanned } from '../../stores/plan.ts'
import { useRemembered } from '../../stores/remembered.ts'
import type { ReportChoices } from '../../stores/report.ts'
import { $reported, type Reported } from '../../stores/reported.ts'
import { LATER } from '../../words/later.ts'
import { periodText, REPORT, REPORT_LIMIT, sourceLine } from '../../words/report.ts'
import { PAGE } from '../../words/report-page.ts'
import { Failed } from '../ui/later.tsx'
import { ChangesPart } from './ChangesPart.tsx'
import { EmptyLog } from './EmptyLog.tsx'
import { FlagsPart } from './FlagsPart.tsx'
import { LimitsPart } from './LimitsPart.tsx'
import { LoadPart } from './LoadPart.tsx'
import { MorningsPart } from './MorningsPart.tsx'
import { PainPart } from './PainPart.tsx'
import { Part } from './Part.tsx'
import { TestsPart } from './TestsPart.tsx'
import { WhoPart } from './WhoPart.tsx'

export interface ReportSheetProps {
  readonly choices: ReportChoices
}

/** The page as it prints. It comes with the engine, because it needs all that reads a log. */
export function ReportSheet({ choices }: ReportSheetProps) {
  const reported = useRemembered($reported, null)
  useEffect(openPlanned, [])
  if (reported === 'failed') return <Failed />
  if (reported === null) return <p class="soft">{LATER.loading}</p>
  return (
    <>
      {reported.emptyLog && <EmptyLog planned={reported.report.who !== null} />}
      <Sheet choices={choices} {...reported} />
    </>
  )
}

type SheetProps = ReportSheetProps & Reported

/** The places of the page: two beside each other, or one across. Parts that were left out leave no room. */
const PLACES: readonly (readonly (readonly Section[])[])[] = [
  [
    ['who', 'mornings', 'limits'],
    ['flags', 'medicines'],
  ],
  [['load'], ['pain']],
  [['tests']],
  [['changes']],
]

function Sheet(props: SheetProps) {
  const { choices, report, today } = props
  const { question, name } = choices.texts
  return (
    <article class="report-sheet" aria-label={REPORT.preview}>
      <header class="report-head">
        <h2>{REPORT.heading}</h2>
        <p>{[name.trim(), REPORT.forClinician, periodText(report.period)].filter(Boolean).join(' · ')}</p>
      </header>
      <section class="report-question">
        <h3>{REPORT.myQuestion}</h3>
        <p key={question}>{question.trim() || REPORT.noQuestion}</p>
      </section>
      {PLACES.map((columns) => (
        <Row key={columns.join()} {...props} columns={columns} />
      ))}
      <footer class="report-foot">
        {sourceLine(today)} {REPORT_LIMIT}
      </footer>
    </article>
  )
}

function Row({ columns, ...props }: SheetProps & { readonly columns: readonly (readonly Section[])[] }) {
  const shown = columns
    .map((sections) => sections.filter((section) => props.choices.sections.includes(section)))
    .filter((sections) => sections.length > 0)
  if (shown.length === 0) return null
  return (
    <div class="report-row">
      {shown.map((sections) => (
        <div key={sections.join()}>
          {sections.map((section) => (
            <SectionOf key={section} section={section} {...props} />
          ))}
        </div>
      ))}
    </div>
  )
}

function SectionOf({ section, ...props }: SheetProps & { readonly section: Section }) {
  const Shown = PARTS[section]
  return <Shown {...props} />
}

const PARTS: Readonly<Record<Section, (props: SheetProps) => preact.JSX.Element>> = {
  who: WhoPart,
  flags: FlagsPart,
  load: LoadPart,
  pain: PainPart,
  mornings: MorningsPart,
  tests: TestsPart,
  changes: ChangesPart,
  limits: LimitsPart,
  medicines: ({ choices }) => (
    <Part section="medicines">
      <p key={choices.texts.medicines}>{choices.texts.medicines.trim() || PAGE.noMedicines}</p>
    </Part>
  ),
}
