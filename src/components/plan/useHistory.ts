import { goTo, type Place } from '../../stores/profile.ts'
import { pushStep, useSteps } from '../ui/useSteps.ts'

const TOOL = 'plan'

/** Shows a page of the questions as a step the browser's back button knows. */
export function show(place: Place): void {
  pushStep(TOOL, place)
  goTo(place)
}

/** Follows the browser's back and forward buttons once what was stored is here. */
export const useHistory = (ready: boolean, place: Place): void => useSteps(TOOL, ready, place, goTo)
