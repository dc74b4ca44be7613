import { readLine } from '../../../domain/plan/readLine.ts'
import { stageLine, TABLE } from '../../../words/own-table.ts'
import { SessionStrip } from '../../session/SessionStrip.tsx'

/** The notation in three sentences and three examples. */
export function TableHelp({ open }: { readonly open: boolean }) {
  return (
    <details class="table-help" open={open}>
      <summary>{TABLE.how}</summary>
      <ul>
        {TABLE.howLines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <dl class="table-examples">
        {TABLE.examples.map((example) => (
          <Example key={example} text={example} />
        ))}
      </dl>
    </details>
  )
}

function Example({ text }: { readonly text: string }) {
  const reading = readLine(text)
  if (!reading.ok) return null
  const { segments, sessions } = reading.stage
  return (
    <div>
      <dt>
        <code>{text}</code>
      </dt>
      <dd>
        <SessionStrip segments={segments} decorative />
        {stageLine(segments, sessions)}
      </dd>
    </div>
  )
}
