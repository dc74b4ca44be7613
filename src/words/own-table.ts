import type { NotationFault } from '../domain/plan/notation.ts'
import type { StepOverCap } from '../domain/plan/ownTable.ts'
import { partLastWalk } from '../domain/plan/writeStage.ts'
import type { Segment } from '../domain/session/model.ts'
import { sessions } from './counts.ts'
import { notationFaultText, notationPlaceText } from './notation.ts'
import { minutesText, sessionText } from './session.ts'

export const TABLE = {
  title: 'Your own table',
  lead: 'Were you given a table by a clinic or a coach? Type it in. The plan follows it, and all its rules of pain and rest still hold.',
  how: 'How to write it',
  howLines: [
    'One stage a line. r is running, w is walking. A number alone is minutes, with s it is seconds.',
    'What is repeated stands in brackets, with how often before it: 6x( … ).',
    'After ; stands how many runs without trouble the stage asks. Without it we ask for three.',
  ],
  examples: ['5w 6x(1r 2w) 5w ; 3', '8x(30s r 90s w)', '5w 20r 5w ; 2'],
  name: 'What do you call it?',
  nameHint: 'Such as "From my physiotherapist".',
  text: 'The table, one stage a line',
  lines: 'As it is read',
  none: 'Each line is drawn here as you type.',
  line: (number: number) => `Line ${number}`,
  goTo: 'Go to it',
  noName: 'Give the table a name.',
  noTable: 'Type at least one stage.',
  keep: 'Follow this table',
  follows: (name: string) => `Your plan follows "${name}".`,
  back: 'Go back to our ladder',
  done: (name: string) => `From now on your plan follows "${name}".`,
  left: 'From now on your plan follows our ladder. Your table stays in the form.',
  over: 'Some steps are bigger than our rule allows',
  overAsk:
    'Ask who gave it to you. If you follow it, the plan takes each of these steps in smaller parts first.',
  log: 'Your log is read against this table from its first run on.',
} as const

/** A stage as it is read: the session, and how often. */
export const stageLine = (segments: readonly Segment[], asked: number | undefined): string =>
  `${sessionText(partLastWalk(segments))}${asked === undefined ? '' : `; ${sessions(asked)}`}`

/** A step over the cap, with what was run before it. */
export const stepText = ({ stage, runSeconds, longestSeconds, capSeconds }: StepOverCap): string =>
  `Stage ${stage} has ${minutesText(runSeconds)} of running. After ${minutesText(longestSeconds)} our rule allows ${minutesText(capSeconds)}.`

/** A fault of a table that was sent: where, and what to change. */
export const tableFaultText = (fault: NotationFault): string =>
  fault.code === 'empty' ? TABLE.noTable : `${notationPlaceText(fault)}: ${notationFaultText(fault)}`
