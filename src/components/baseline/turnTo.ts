import { goToTest } from '../../stores/baseline.ts'
import { pushStep } from '../ui/useSteps.ts'

export const TOOL = 'baseline'

/** Shows a page of the self-test as a step the browser's back button knows. */
export function turnTo(at: string): void {
  const place = { at, changing: false }
  pushStep(TOOL, place)
  goToTest(place)
}
