import { Fragment } from 'preact'
import { asksWork } from '../../domain/baseline/judge.ts'
import type { DatedResult } from '../../domain/baseline/round.ts'
import { WORK_ON } from '../../domain/baseline/workOn.ts'
import type { TestId } from '../../domain/shared/ids.ts'
import type { BaselineState } from '../../stores/baseline.ts'
import { verdictOf } from '../../stores/verdictOf.ts'
import { SELF_TEST } from '../../words/baseline.ts'
import { EXERCISE_NAMES } from '../../words/exercises.ts'
import { testName } from '../../words/tests.ts'
import { exerciseAddress } from '../exercises/addressOf.ts'
import { Heading, type HeadingLevel } from '../plan/Heading.tsx'
import { guideOf } from './guideOf.ts'

interface Props {
  readonly state: BaselineState
  readonly results: readonly DatedResult[]
  readonly level: HeadingLevel
}

/** Exercises for the tests that ask for them, gentlest first. */
export function WorkOn({ state, results, level }: Props) {
  const weak = results.filter((result) => asksWork(verdictOf(result, state))).map(({ test }) => test)
  const tests = [...new Set(weak)]
  return (
    <section class="card card-sun">
      <Heading level={level}>{SELF_TEST.workOn}</Heading>
      <p>{tests.length > 0 ? SELF_TEST.workLead : SELF_TEST.workNothing}</p>
      {tests.length > 0 && (
        <ul>
          {tests.map((test) => (
            <li key={test}>
              {testName(test)}: <WorkFor test={test} />.{' '}
              <a href={guideOf(test)}>{SELF_TEST.inGuide(testName(test))}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** A walk asks for walks; every other test names its exercises. */
function WorkFor({ test }: { readonly test: TestId }) {
  const exercises = WORK_ON[test]
  if (exercises.length === 0) return <>{SELF_TEST.workWalk}</>
  return exercises.map((id, index) => (
    <Fragment key={id}>
      {index > 0 && ', '}
      <a href={exerciseAddress(id)}>{EXERCISE_NAMES[id]}</a>
    </Fragment>
  ))
}
