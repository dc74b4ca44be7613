import { findStart, type StartQuery } from '../../domain/plan/findStart.ts'
import { stageAt } from '../../domain/plan/ladder.ts'
import type { Reading } from '../../domain/plan/readAnswer.ts'
import { sessionText } from '../../words/session.ts'
import { BEFORE_RUNNING, countFault, foundText, lowerTexts, START_FINDER } from '../../words/start-finder.ts'
import { SessionStrip } from '../session/SessionStrip.tsx'

/** The stage with its strip, or what is still missing. Spoken when it changes. */
export function FoundStart({ reading }: { readonly reading: Reading<StartQuery> }) {
  return (
    <div role="status">
      {reading.ok ? (
        <Found key={JSON.stringify(reading.value)} query={reading.value} />
      ) : (
        <p key={reading.fault.code} class={reading.fault.code === 'missing' ? 'soft' : 'notice'}>
          {countFault(reading.fault)}
        </p>
      )}
    </div>
  )
}

function Found({ query }: { readonly query: StartQuery }) {
  const found = findStart(query)
  const { segments } = stageAt(found.stage)
  const lower = lowerTexts(found)
  return (
    <div class="found-start">
      <p class="found-stage">
        {START_FINDER.stage(found.stage)} <span class="pill">{START_FINDER.ourRule}</span>
      </p>
      <SessionStrip segments={segments} decorative />
      <p>{sessionText(segments)}.</p>
      <p class="small">{foundText(query.column, query.daysOff)}</p>
      <Lines title={START_FINDER.firstTitle} lines={BEFORE_RUNNING[query.column]} />
      {lower.length > 0 && <Lines title={START_FINDER.lowerTitle} lines={lower} />}
      <p class="found-links">
        <a class="button" href="/plan/">
          {START_FINDER.plan}
        </a>
        <a href="/rules/r-05/">{START_FINDER.why}</a>
      </p>
    </div>
  )
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <div class="found-lines">
      <h4>{title}</h4>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )
}
