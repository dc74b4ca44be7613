import { CLEAN_SESSIONS, LADDER } from '../domain/plan/rules.ts'
import { capital } from './capital.ts'
import { minutesText } from './session.ts'

/** Figures of one plan: minutes of running in its first and its longest session, and between one step and the next. */
interface PlanFigures {
  readonly name: string
  readonly source: string
  readonly firstMinutes: number
  readonly mostMinutes: number
  readonly stepText: string
  readonly sessionsText: string
}

/** Plans given in minutes whose figures we read ourselves. Facts about them, not their tables. */
export const PUBLISHED_PLANS: readonly PlanFigures[] = [
  plan('Clinic, many small steps', 'physioadvisor-rtr', 2, 20, 'steps of 2 min', 'each step twice'),
  plan('Podiatrist', 'blake-walkrun', 3, 30, 'steps of 3 min', 'each step 3 times or more'),
  plan('Running coach', 'stepahead-walkjog', 5, 30, 'steps of 5 min', 'until it feels comfortable'),
  plan('Clinic, every second day', 'sspc-rtr', 5, 40, 'steps of 5 min', 'until it feels very easy'),
  plan('Physical therapist, 4 weeks', 'mcmanus-nike', 10, 25, 'steps of 5 min', '3 runs a step'),
  plan('Health service, for beginners', 'nhs-c25k', 8, 30, 'steps of 1 to 7 min', '3 runs a week'),
  plan(
    'Coach, for experienced runners',
    'healthyrunner-advanced',
    3,
    30,
    'steps of 6 to 9 min',
    '2 runs a step',
  ),
]

function plan(
  name: string,
  source: string,
  firstMinutes: number,
  mostMinutes: number,
  stepText: string,
  sessionsText: string,
): PlanFigures {
  return { name, source, firstMinutes, mostMinutes, stepText, sessionsText }
}

const running = LADDER.slice(1).map(({ runSeconds }) => runSeconds)
/** How far each stage goes over the longest one before it. */
const rises = running.slice(1).map((seconds, index) => seconds - Math.max(...running.slice(0, index + 1)))
const grown = rises.filter((rise) => rise > 0)

export const figuresText = ({ firstMinutes, mostMinutes, stepText, sessionsText }: PlanFigures): string =>
  `From ${firstMinutes} to ${mostMinutes} min of running. ${capital(stepText)}, ${sessionsText}.`

/** The same figures of our ladder, from the engine. */
export const OUR_FIGURES = {
  name: 'Ours',
  text: [
    `From ${minutesText(running[0] ?? 0)} to ${minutesText(Math.max(...running))} of running.`,
    `Steps of ${Math.min(...grown) / 60} to ${Math.max(...grown) / 60} min,`,
    `each step ${CLEAN_SESSIONS.standard} or ${CLEAN_SESSIONS.careful} times.`,
  ].join(' '),
} as const

export const PLANS_TITLE = 'Plans by their figures'
export const PLANS_NOTE = 'None of these was tested in a trial as a table. Neither was ours.'
