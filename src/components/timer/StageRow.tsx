import { writeStage } from '../../domain/plan/writeStage.ts'
import type { Segment } from '../../domain/session/model.ts'
import { mainSetText } from '../../words/session.ts'
import { SESSION_PAGE } from '../../words/session-start.ts'
import { SessionStrip } from '../session/SessionStrip.tsx'
import { freeAddress } from './freeAddress.ts'

interface Props {
  readonly name: string
  readonly segments: readonly Segment[]
  /** Seconds that fill the width, for strips that share one scale. */
  readonly fullWidthSeconds?: number
}

/** A stage as a strip, in words and in the notation, and the way to time it. */
export function StageRow({ name, segments, fullWidthSeconds }: Props) {
  const notation = writeStage({ segments })
  return (
    <li class="timer-stage">
      <p class="timer-stage-name">
        <strong>{name}</strong> <span>{mainSetText(segments)}</span>
      </p>
      <SessionStrip segments={segments} decorative {...(fullWidthSeconds && { fullWidthSeconds })} />
      <p class="small soft timer-stage-foot">
        <code>{notation}</code>
        <a class="screen-only" href={freeAddress(notation)} aria-label={SESSION_PAGE.chooseFor(name)}>
          {SESSION_PAGE.choose}
        </a>
      </p>
    </li>
  )
}
