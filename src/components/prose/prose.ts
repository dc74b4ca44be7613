import { CareCard } from '../ui/CareCard.tsx'
import CheckTool from './CheckTool.astro'
import Claim from './Claim.astro'
import Disagree from './Disagree.astro'
import Do from './Do.astro'
import DoDont from './DoDont.astro'
import Dont from './Dont.astro'
import EmergencyLine from './EmergencyLine.astro'
import EmergencyNumbers from './EmergencyNumbers.astro'
import FirstWeeks from './FirstWeeks.astro'
import FlagCard from './FlagCard.astro'
import HouseNumber from './HouseNumber.astro'
import Ladder from './Ladder.astro'
import OurWay from './OurWay.astro'
import PainCheck from './PainCheck.astro'
import PainFamilies from './PainFamilies.astro'
import PainLights from './PainLights.astro'
import PlanTool from './PlanTool.astro'
import PublishedPlans from './PublishedPlans.astro'
import SelfTest from './SelfTest.astro'
import SelfTestTool from './SelfTestTool.astro'
import Side from './Side.astro'
import Source from './Source.astro'
import StartByBreak from './StartByBreak.astro'
import StartFinder from './StartFinder.astro'
import StripExample from './StripExample.astro'
import StudyChart from './StudyChart.astro'
import UrgentAdviceNumber from './UrgentAdviceNumber.astro'
import WhatToSay from './WhatToSay.astro'

/** The pieces that a guide may use. A page hands them to the guide, which imports nothing. */
export const PROSE = {
  CareCard,
  CheckTool,
  Claim,
  Disagree,
  Do,
  DoDont,
  Dont,
  EmergencyLine,
  EmergencyNumbers,
  FirstWeeks,
  FlagCard,
  HouseNumber,
  Ladder,
  OurWay,
  PainCheck,
  PainFamilies,
  PainLights,
  PlanTool,
  PublishedPlans,
  SelfTest,
  SelfTestTool,
  Side,
  Source,
  StartByBreak,
  StartFinder,
  StripExample,
  StudyChart,
  UrgentAdviceNumber,
  WhatToSay,
} as const
