import type { TestId } from '../../domain/shared/ids.ts'
import type { Drawing } from '../figure/pose.ts'
import { hipMobility, sideLyingLegRaise, sidePlank, singleLegBridge } from './poses/lying.ts'
import {
  briskWalk,
  forwardBounds,
  hopForDistance,
  hopInPlace,
  jogOnTheSpot,
  runningMan,
} from './poses/moving.ts'
import { heelRaise, kneeToWall, singleLegStance, sitToStand, stepDown } from './poses/standing.ts'

/** How each self-test is done, as drawings. Hip mobility has two parts and so two drawings. */
export const TEST_DRAWINGS: Readonly<Record<TestId, readonly Drawing[]>> = {
  'E-01': briskWalk,
  'E-02': jogOnTheSpot,
  'E-03': hopInPlace,
  'E-04': singleLegStance,
  'E-05': kneeToWall,
  'E-06': heelRaise,
  'E-07': stepDown,
  'E-08': sitToStand,
  'E-09': singleLegBridge,
  'E-10': sidePlank,
  'E-11': sideLyingLegRaise,
  'E-12': forwardBounds,
  'E-13': hopForDistance,
  'E-14': hipMobility,
  'E-15': runningMan,
}
