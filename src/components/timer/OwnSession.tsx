import { useEffect, useRef } from 'preact/hooks'
import type { Segment } from '../../domain/session/model.ts'
import { mainSetText, sessionText } from '../../words/session.ts'
import { SESSION_PAGE } from '../../words/session-start.ts'
import { StartCard } from './StartCard.tsx'

interface Props {
  readonly segments: readonly Segment[]
  readonly onStart: () => void
}

/** A session that was chosen on this page or stands in the address. It comes into view when it is chosen. */
export function OwnSession({ segments, onStart }: Props) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    box.current?.querySelector('h2')?.focus({ preventScroll: true })
    box.current?.scrollIntoView({ block: 'nearest' })
  }, [sessionText(segments)])
  return (
    <div ref={box}>
      <StartCard
        over={SESSION_PAGE.own}
        title={mainSetText(segments)}
        segments={segments}
        onStart={onStart}
      />
      <p class="small">
        <a href="#today">{SESSION_PAGE.backToToday}</a>
      </p>
    </div>
  )
}
