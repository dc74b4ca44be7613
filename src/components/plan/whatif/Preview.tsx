import './preview.css'
import { useEffect, useMemo } from 'preact/hooks'
import { weeksThatDiffer, whatIf } from '../../../domain/calendar/whatIf.ts'
import type { PlanRequest } from '../../../domain/plan/request.ts'
import { BENDS, differenceText, PREVIEW } from '../../../words/plan-bends.ts'
import { reasonText } from '../../../words/reasons.ts'
import { below, Heading, type HeadingLevel } from '../Heading.tsx'
import { RuleLink } from '../RuleLink.tsx'
import { PlanSide } from './PlanSide.tsx'

interface Props {
  readonly request: PlanRequest
  /** The same request with the change in it. */
  readonly change: PlanRequest
  readonly level: HeadingLevel
  readonly keep?: string
  /** It answers a button: the way leads on from here. */
  readonly focused?: boolean
  readonly onKeep: () => void
  readonly onDiscard: () => void
}

const WEEKS_SHOWN = 6
const PREVIEW_ID = 'what-this-does'

/** Leads to what a change does, for the eyes and for who hears the page. */
export const goToPreview = (): void => document.getElementById(PREVIEW_ID)?.focus()

/** A change beside the present plan, before it is kept or discarded. */
export function Preview({
  request,
  change,
  level,
  keep = BENDS.keep,
  focused = false,
  onKeep,
  onDiscard,
}: Props) {
  const seen = useMemo(() => whatIf(request, change), [request, change])
  useEffect(() => {
    if (focused) goToPreview()
  }, [focused])
  const weeks = weeksThatDiffer(seen.weeks, WEEKS_SHOWN)
  const same = seen.weeks.every((week) => week.same) && seen.laterDays === 0
  return (
    <section class="preview flow" aria-label={PREVIEW.title}>
      <Heading level={level} id={PREVIEW_ID}>
        {PREVIEW.title}
      </Heading>
      <p class="preview-says" role="status">
        {sayOf(seen, same)}
      </p>
      {seen.because.length > 0 && (
        <ul class="reasons">
          {seen.because.map((reason) => (
            <li key={reason.code}>
              <span>{reasonText(reason)}</span> <RuleLink id={reason.rule} />
            </li>
          ))}
        </ul>
      )}
      <div class="preview-sides">
        <PlanSide
          name={PREVIEW.present}
          plan={seen.present}
          weeks={weeks}
          side="present"
          level={below(level)}
        />
        <PlanSide
          name={PREVIEW.changed}
          plan={seen.changed}
          weeks={weeks}
          side="changed"
          level={below(level)}
        />
      </div>
      <div class="actions">
        <button type="button" class="button" onClick={onKeep}>
          {keep}
        </button>
        <button type="button" class="button button-quiet" onClick={onDiscard}>
          {BENDS.discard}
        </button>
      </div>
    </section>
  )
}

function sayOf(seen: ReturnType<typeof whatIf>, same: boolean): string {
  if (seen.changed.gate.outcome !== 'open') return PREVIEW.closed
  return same ? PREVIEW.same : differenceText(seen)
}
