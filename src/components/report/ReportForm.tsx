import { LONGEST_TEXT } from '../../domain/report/rules.ts'
import { SECTIONS } from '../../domain/report/sections.ts'
import { chooseSpan, type ReportChoices, SPANS, showSection, typeReport } from '../../stores/report.ts'
import { PERIOD_FAULTS, REPORT, SECTION_NAMES } from '../../words/report.ts'
import { SaveState } from '../storage/SaveState.tsx'
import { Choices } from '../ui/Choices.tsx'
import { TextField } from '../ui/TextField.tsx'

/** What can be typed, in the order of the form. */
const TYPED = ['question', 'medicines', 'name'] as const

/** What a person adds, and what they show of the rest. Each choice is kept at once. */
export function ReportForm({ choices }: { readonly choices: ReportChoices }) {
  const { texts, span, sections } = choices
  return (
    <form class="report-form ticks flow screen-only" onSubmit={(event) => event.preventDefault()}>
      <h2>{REPORT.formTitle}</h2>
      {TYPED.map((field) => (
        <TextField
          key={field}
          id={`report-${field}`}
          label={REPORT[field]}
          hint={REPORT[`${field}Hint`]}
          value={texts[field]}
          onInput={(typed) => typeReport(field, typed)}
          maxLength={LONGEST_TEXT[field]}
          long={field !== 'name'}
        />
      ))}
      <Choices
        name="report-span"
        legend={REPORT.span}
        choices={SPANS.map((value) => ({ value, label: REPORT.spans[value] ?? value }))}
        chosen={span}
        onChoose={(value) => SPANS.filter((one) => one === value).forEach(chooseSpan)}
      />
      {span === 'own' && <OwnDates choices={choices} />}
      <Choices
        name="report-sections"
        legend={REPORT.sections}
        choices={SECTIONS.map((value) => ({ value, label: SECTION_NAMES[value] }))}
        chosen={sections}
        onChoose={(value, shown) => {
          for (const section of SECTIONS) if (section === value) showSection(section, shown)
        }}
        several
      />
      <PrintButton />
      <SaveState />
    </form>
  )
}

function OwnDates({ choices: { texts, period } }: { readonly choices: ReportChoices }) {
  const { fault } = period
  const message = fault ? PERIOD_FAULTS[fault] : undefined
  return (
    <>
      {(['from', 'until'] as const).map((field) => (
        <TextField
          key={field}
          id={`report-${field}`}
          label={REPORT[field]}
          type="date"
          value={texts[field]}
          onInput={(typed) => typeReport(field, typed)}
          error={field === 'until' ? message : undefined}
        />
      ))}
    </>
  )
}

const PrintButton = () => (
  <div class="report-print">
    <button type="button" class="button" onClick={() => print()}>
      {REPORT.print}
    </button>
    <p class="hint">{REPORT.printHint}</p>
  </div>
)
