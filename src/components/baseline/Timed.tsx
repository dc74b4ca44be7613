import type { RecordKey } from '../../domain/baseline/round.ts'
import type { SelfTest } from '../../domain/baseline/selfTest.ts'
import { nowMs } from '../../stores/clock.ts'
import { useRemembered } from '../../stores/remembered.ts'
import { $timing, keepTiming } from '../../stores/stopwatch.ts'
import { testName } from '../../words/tests.ts'
import { Stopwatch } from '../ui/Stopwatch.tsx'

interface Props {
  readonly test: SelfTest
  readonly page: RecordKey
  readonly limitSeconds: number | undefined
  readonly onMeasure: (value: string) => void
}

/** Time to get into place. Our rule. */
const LEAD_IN_SECONDS = 3

/** The stopwatch of a test. Its clock is kept, so that a reload in the middle of a walk loses nothing. */
export function Timed({ test, page, limitSeconds, onMeasure }: Props) {
  const timing = useRemembered($timing, null)
  const inMinutes = test.unit === 'minutes'
  return (
    <Stopwatch
      legend={testName(test.id)}
      nowMs={nowMs}
      leadInSeconds={inMinutes ? 0 : LEAD_IN_SECONDS}
      {...(limitSeconds !== undefined && { limitSeconds })}
      record={timing?.page === page ? timing.record : undefined}
      onRecord={(record) => keepTiming(page, record)}
      onStop={(seconds) => onMeasure(String(Math.floor(inMinutes ? seconds / 60 : seconds)))}
    />
  )
}
