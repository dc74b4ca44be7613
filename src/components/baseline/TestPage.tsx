import { useState } from 'preact/hooks'
import type { ResultSide } from '../../domain/baseline/model.ts'
import { EMPTY_RECORD, type RecordFault, readRecord, type TestRecord } from '../../domain/baseline/record.ts'
import { type RecordKey, type Round, sidesOf } from '../../domain/baseline/round.ts'
import { painLimitOf, selfTest } from '../../domain/baseline/tests.ts'
import type { TestId } from '../../domain/shared/ids.ts'
import { $baseline, type BaselineState } from '../../stores/baseline.ts'
import { recordFaultText, SELF_TEST } from '../../words/baseline.ts'
import { testName } from '../../words/tests.ts'
import { Heading, type HeadingLevel } from '../plan/Heading.tsx'
import { SaveState } from '../storage/SaveState.tsx'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { Drawing } from './Drawing.tsx'
import { HowTo } from './HowTo.tsx'
import { hurtSide, nextPage } from './pages.ts'
import { RecordFields } from './RecordFields.tsx'
import { turnTo } from './turnTo.ts'

interface Props {
  readonly state: BaselineState
  readonly round: Round
  readonly test: TestId
  /** The side of the test that this page is for. */
  readonly page: RecordKey
  readonly level: HeadingLevel
}

/** One side of one test: how it is done, the tool that measures it, and what came out. Kept at every key. */
export function TestPage({ state, round, test, page, level }: Props) {
  const [faults, setFaults] = useState<readonly RecordFault[]>([])
  const side = page.slice(test.length + 1) as ResultSide
  const order = sidesOf(test, hurtSide(state))
  const record: TestRecord = round.records[page] ?? { ...EMPTY_RECORD, on: state.today }
  const keep = (event: Event) => {
    event.preventDefault()
    const now = $baseline.get()
    const reading = readRecord(selfTest(test), now.round?.records[page] ?? record)
    setFaults(reading.ok ? [] : reading.faults)
    if (reading.ok) turnTo(nextPage(now, now.round ?? round, page) ?? 'list')
  }
  const limit = painLimitOf(selfTest(test), state.painLimit)
  const errors = faults.map((fault) => ({ fieldId: fault.field, message: recordFaultText(fault) }))
  const how = <HowTo test={test} painLimit={limit} />
  return (
    <div class="question narrow">
      <button type="button" class="link-button question-back" onClick={() => turnTo('list')}>
        {SELF_TEST.back}
      </button>
      <ErrorSummary errors={errors} />
      <form novalidate onSubmit={keep} class="flow">
        <Heading level={level} class="question-title">
          {testName(test)}
          {SELF_TEST.side[side] && `: ${SELF_TEST.side[side].toLowerCase()}`}
        </Heading>
        {side === order[0] && isUninjured(state, side) && <p>{SELF_TEST.uninjured}</p>}
        <Drawing test={test} />
        {side === order[0] ? (
          how
        ) : (
          <details>
            <summary>{SELF_TEST.how}</summary>
            {how}
          </details>
        )}
        <RecordFields
          test={selfTest(test)}
          round={round}
          page={page}
          record={record}
          limit={limit}
          errorOf={(field) => errors.find(({ fieldId }) => fieldId === field)?.message}
        />
        <div class="actions">
          <button type="submit" class="button">
            {SELF_TEST.save}
          </button>
          <button
            type="button"
            class="link-button"
            onClick={() => turnTo(nextPage(state, round, page) ?? 'list')}
          >
            {SELF_TEST.leaveOut}
          </button>
          <button type="button" class="link-button" onClick={() => turnTo('list')}>
            {SELF_TEST.toList}
          </button>
        </div>
      </form>
      <SaveState />
    </div>
  )
}

const isUninjured = (state: BaselineState, side: ResultSide): boolean => {
  const hurt = hurtSide(state)
  return (hurt === 'left' || hurt === 'right') && side !== 'both' && side !== hurt
}
