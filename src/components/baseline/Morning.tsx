import { type Round, recordKey } from '../../domain/baseline/round.ts'
import type { TestId } from '../../domain/shared/ids.ts'
import { typeRecord } from '../../stores/rounds.ts'
import { SELF_TEST } from '../../words/baseline.ts'
import { testName } from '../../words/tests.ts'
import { Choices } from '../ui/Choices.tsx'

/** The next morning belongs to a walk and a jog: a worse one undoes the pass. Asked until it is answered, and after. */
export function Morning({ round, test }: { readonly round: Round; readonly test: TestId }) {
  const key = recordKey(test, 'both')
  const record = round.records[key]
  if (!record) return null
  const name = `morning-${test.toLowerCase()}`
  return (
    <div class="card screen-only">
      <Choices
        name={name}
        legend={`${testName(test)}. ${SELF_TEST.morning}`}
        choices={[
          { value: 'same', label: SELF_TEST.morningSame },
          { value: 'worse', label: SELF_TEST.morningWorse },
        ]}
        chosen={record.morning}
        onChoose={(value) => typeRecord(round, key, { morning: value === 'worse' ? 'worse' : 'same' })}
      />
    </div>
  )
}
