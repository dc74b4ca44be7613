import type { TestRecord } from '../../domain/baseline/record.ts'
import type { RecordKey, Round } from '../../domain/baseline/round.ts'
import type { SelfTest } from '../../domain/baseline/selfTest.ts'
import { nowMs } from '../../stores/clock.ts'
import { typeRecord } from '../../stores/rounds.ts'
import { SELF_TEST } from '../../words/baseline.ts'
import { SIGN_LABELS, TEST_WORDS } from '../../words/baseline-tests.ts'
import { Beat } from '../ui/Beat.tsx'
import { Choices } from '../ui/Choices.tsx'
import { Counter } from '../ui/Counter.tsx'
import { PainScale } from '../ui/PainScale.tsx'
import { TextField } from '../ui/TextField.tsx'
import { Timed } from './Timed.tsx'

interface Props {
  readonly test: SelfTest
  readonly round: Round
  readonly page: RecordKey
  readonly record: TestRecord
  readonly limit: number
  readonly errorOf: (field: 'value' | 'pain') => string | undefined
}

/** What came out of one side of a test, as typed, counted or timed. */
export function RecordFields({ test, round, page, record, limit, errorOf }: Props) {
  const type = (change: Parameters<typeof typeRecord>[2]) => typeRecord(round, page, change)
  return (
    <>
      <Measuring test={test} page={page} value={record.value} onMeasure={(value) => type({ value })} />
      <TextField
        id="value"
        label={TEST_WORDS[test.id].value}
        hint={SELF_TEST.zero}
        value={record.value}
        onInput={(value) => type({ value })}
        error={errorOf('value')}
        number
        maxLength={10}
      />
      <PainScale
        name="pain"
        legend={SELF_TEST.pain}
        hint={SELF_TEST.painLimit(limit)}
        chosen={record.pain}
        onChoose={(pain) => type({ pain })}
        error={errorOf('pain')}
      />
      <Choices
        name="signs"
        legend={SELF_TEST.signs}
        several
        choices={test.stopSigns.map((sign) => ({ value: sign, label: SIGN_LABELS[sign] }))}
        chosen={record.signs}
        onChoose={(value, checked) =>
          type({
            signs: test.stopSigns.filter((sign) => (sign === value ? checked : record.signs.includes(sign))),
          })
        }
      />
      <TextField
        id="note"
        label={SELF_TEST.note}
        value={record.note}
        onInput={(note) => type({ note })}
        maxLength={500}
      />
    </>
  )
}

interface MeasuringProps {
  readonly test: SelfTest
  readonly page: RecordKey
  readonly value: string
  readonly onMeasure: (value: string) => void
}

/** The test's own tool. What it measures goes into the field, where it can be changed. */
function Measuring({ test, page, value, onMeasure }: MeasuringProps) {
  const { tool } = test
  const counted = /^\d{1,3}$/.test(value) ? Math.min(Number(value), test.most) : 0
  const counter = (
    <Counter
      legend={SELF_TEST.count}
      value={counted}
      most={test.most}
      onChange={(count) => onMeasure(String(count))}
    />
  )
  if (tool.kind === 'measure') return null
  if (tool.kind === 'counter') return counter
  if (tool.kind === 'beat')
    return (
      <>
        <Beat legend={SELF_TEST.beat} perMinute={tool.perMinute} turns={SELF_TEST.upDown} nowMs={nowMs} />
        {counter}
      </>
    )
  return <Timed test={test} page={page} limitSeconds={tool.limitSeconds} onMeasure={onMeasure} />
}
