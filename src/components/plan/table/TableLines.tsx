import type { NotationFault } from '../../../domain/plan/notation.ts'
import type { TableDraft, TableLine } from '../../../domain/plan/tableLines.ts'
import { totalSeconds } from '../../../domain/session/model.ts'
import { notationFaultText, notationPlaceText } from '../../../words/notation.ts'
import { stageLine, TABLE } from '../../../words/own-table.ts'
import { SessionStrip } from '../../session/SessionStrip.tsx'

interface Props {
  readonly draft: TableDraft
  /** Puts the cursor where a fault stands. */
  readonly onGoTo: (fault: NotationFault) => void
}

/** Every line as it is read while it is typed: drawn, or with what to change and where. */
export function TableLines({ draft: { lines, whole }, onGoTo }: Props) {
  const scale = Math.max(1, ...lines.map(({ stage }) => totalSeconds(stage?.segments ?? [])))
  return (
    <section class="table-lines" aria-label={TABLE.lines}>
      {lines.length === 0 ? (
        <p class="soft">{TABLE.none}</p>
      ) : (
        <ol>
          {lines.map((line) => (
            <li key={line.line}>
              <Line line={line} scale={scale} onGoTo={onGoTo} />
            </li>
          ))}
        </ol>
      )}
      {lines.length > 0 &&
        whole.map((fault) => (
          <p class="field-error" key={fault.code}>
            {notationFaultText(fault)}
          </p>
        ))}
    </section>
  )
}

interface LineProps extends Pick<Props, 'onGoTo'> {
  readonly line: TableLine
  readonly scale: number
}

function Line({ line: { line, text, stage, faults }, scale, onGoTo }: LineProps) {
  return (
    <>
      <strong class="table-line">{TABLE.line(line)}</strong>
      {stage && (
        <>
          <SessionStrip segments={stage.segments} fullWidthSeconds={scale} decorative />
          <span class="soft">{stageLine(stage.segments, stage.sessions)}</span>
        </>
      )}
      {faults.map((fault) => (
        <p class="table-fault" key={`${fault.column}-${fault.code}`}>
          <code>
            {text.slice(0, fault.column - 1)}
            <mark>{text.slice(fault.column - 1, fault.column - 1 + Math.max(1, fault.found.length))}</mark>
            {text.slice(fault.column - 1 + Math.max(1, fault.found.length))}
          </code>
          <span class="field-error">
            {notationPlaceText(fault)}: {notationFaultText(fault)}
          </span>
          <button type="button" class="link-button" onClick={() => onGoTo(fault)}>
            {TABLE.goTo}
            <span class="spoken">: {notationPlaceText(fault)}</span>
          </button>
        </p>
      ))}
    </>
  )
}
