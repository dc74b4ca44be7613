import type { SelfTest } from '../../domain/baseline/selfTest.ts'
import { errorAround, type Trend } from '../../domain/baseline/trend.ts'
import type { Day } from '../../domain/shared/days.ts'
import { SELF_TEST, TREND, trendText, valueText } from '../../words/baseline.ts'
import { dateText, shortDate } from '../../words/days.ts'
import { testName } from '../../words/tests.ts'
import { ChartFrame } from '../charts/ChartFrame.tsx'
import { ChartTable } from '../charts/ChartTable.tsx'
import { Key } from '../charts/Key.tsx'
import { SideMark } from '../charts/SideMark.tsx'
import { SidesPlot } from '../charts/SidesPlot.tsx'
import type { HeadingLevel } from '../plan/Heading.tsx'

export interface TestTrendProps {
  readonly test: SelfTest
  readonly trends: readonly Trend[]
  readonly level: HeadingLevel
}

/** A test over time: its chart with the band of its error, what that says in a sentence, and its numbers. */
export function TestTrend({ test, trends, level }: TestTrendProps) {
  const title = TREND.title(testName(test.id))
  const days = [...new Set(trends.flatMap(({ results }) => results.map(({ on }) => on)))].toSorted()
  const ends = [days[0], days.at(-1)].map((day) => (day ? shortDate(day) : '')) as [string, string]
  const lines = trends.map(({ side, results }) => ({
    side,
    points: results.map(({ on, value }) => ({ on, value, error: errorAround(test, value) })),
  }))
  return (
    <ChartFrame title={title} summary={trendText(trends, test.unit)} level={level}>
      <SidesPlot title={title} lines={lines} labels={ends} />
      {test.sided && (
        <ul class="plot-key">
          {trends.map(({ side }) => (
            <Key key={side} text={SELF_TEST.side[side]}>
              <SideMark side={side} />
            </Key>
          ))}
        </ul>
      )}
      <p class="soft small">{bandText(test, trends)}</p>
      <ChartTable
        title={title}
        columns={[TREND.date, ...trends.map(({ side }) => SELF_TEST.side[side] || TREND.result)]}
        rows={days.map((day) => [dateText(day), ...trends.map((trend) => cellOn(trend, day))])}
      />
    </ChartFrame>
  )
}

/** What the band stands for: the error around the newest result. */
function bandText(test: SelfTest, trends: readonly Trend[]): string {
  const newest = trends.flatMap(({ results }) => results.at(-1)?.value ?? [])
  const error = errorAround(test, Math.max(...newest))
  return error === null ? TREND.noBand : TREND.band(valueText(error, test.unit))
}

function cellOn({ results }: Trend, day: Day): string {
  const result = results.findLast(({ on }) => on === day)
  if (!result) return ''
  return result.pain > 0 ? TREND.pain(String(result.value), result.pain) : String(result.value)
}
