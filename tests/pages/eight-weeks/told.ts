import type { Plan } from '../../../src/domain/calendar/model.ts'
import type { LogEntry } from '../../../src/domain/log/model.ts'
import { addDays, type Day, daysBetween, mondayOf } from '../../../src/domain/shared/days.ts'
import { spokenDayText } from '../../../src/words/day-state.ts'
import { SAVED } from '../../../src/words/log-entry.ts'
import { ACTION_WORDS } from '../../../src/words/plan-action.ts'
import { reasonText } from '../../../src/words/reasons.ts'
import { ruleLinkText } from '../../../src/words/rules.ts'
import { answerWords } from '../../../src/words/run-answer.ts'
import { sessionWords } from '../../../src/words/session.ts'
import { dateLine, dayTitle, lengthText, TODAY, whenText } from '../../../src/words/today.ts'
import { FIRST_DAY } from './story.ts'

/** The command line's answer to the log of a day. */
export interface Answered {
  readonly day: Day
  readonly log: readonly LogEntry[]
  readonly plan: Plan
}

/** The answer in the words of Today, part by part as `seenToday` reads them. */
export function toldToday(answered: Answered) {
  const { day, plan } = answered
  const session = plan.calendar.find(({ date }) => date === day)
  const done = doneOn(answered)
  const resting = plan.flare !== undefined && session?.kind !== 'run'
  const open = !done && !resting ? session : undefined
  const next = plan.calendar.find(({ date, kind }) => kind === 'run' && date > day)
  const what = done ?? awayOf(session) ?? session?.kind ?? 'rest'
  const standing = plan.position?.action === 'refer' ? 'refer' : 'open'
  return {
    date: [dateLine({ date: day, week: { number: weekOf(day), of: plan.ends && weekOf(plan.ends.likely) } })],
    title: [dayTitle({ standing, resting, state: { kind: done ? 'done' : 'planned', what } })],
    session: open?.segments ? [sessionWords(open), lengthText(open.totalSeconds, open.runSeconds)] : [],
    because: (open?.because ?? []).map(reasonText),
    next: next ? [`${TODAY.next}: ${whenText(next.date, day, addDays(day, 1))}`, sessionWords(next)] : [],
    waits: plan.position?.action === 'await-morning',
    flare: plan.flare
      ? [...plan.flare.today, ...plan.flare.changed, ...plan.flare.moveOn].map(reasonText)
      : [],
    restOfWeek: restOfWeek(answered),
  }
}

const weekOf = (day: Day): number => daysBetween(FIRST_DAY, mondayOf(day)) / 7 + 1

const doneOn = ({ log, day }: Answered) =>
  (['run', 'walk'] as const).find((kind) => log.some((entry) => entry.kind === kind && entry.date === day))

/** What the person put off by their own word. */
function awayOf(session: Plan['calendar'][number] | undefined) {
  const codes = session?.because.map(({ code }) => code) ?? []
  if (codes.includes('day-skipped')) return 'skipped'
  return codes.includes('day-paused') ? 'paused' : null
}

function restOfWeek({ day, plan: { calendar } }: Answered): readonly string[] {
  const sunday = addDays(mondayOf(day), 6)
  return calendar
    .filter(({ date }) => day < date && date <= sunday)
    .map((session) => {
      const { date, runSeconds, kind } = session
      return spokenDayText({
        date,
        runSeconds,
        kind: 'planned',
        what: awayOf(session) ?? kind,
        worstPain: null,
      })
    })
}

/** The answer to the last run, once its morning was told. */
export function toldAnswer({ log, plan: { position } }: Answered) {
  const run = log.findLast((entry) => entry.kind === 'run')
  if (!run || !position) return { answer: [] }
  const { stage, action, because } = position
  const from = run.stage ?? stage
  const { title, sentence } = answerWords({
    date: run.date,
    from,
    stage,
    asPlanned: true,
    action,
    because,
    missed: [],
    easier: null,
  })
  return { answer: [title, sentence] }
}

/** The answer in the words of the page that says an entry is saved. */
export function toldSaved({ day, plan: { position, calendar } }: Answered) {
  const next = calendar.find(({ kind }) => kind === 'run')
  const because = position?.because ?? []
  const rule = because[0] ? ruleLinkText(because[0].rule) : ''
  return {
    action: position ? [ACTION_WORDS[position.action]] : [],
    because: [`${because.map(reasonText).join(' ')} ${rule}`],
    next: next ? [`${SAVED.next}: ${SAVED.nextOn(next.date, day)}`, sessionWords(next)] : [],
  }
}
