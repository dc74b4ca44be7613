import { useEffect, useRef } from 'preact/hooks'
import { flagsAsked } from '../../domain/screening/asked.ts'
import type { FlagId } from '../../domain/screening/model.ts'
import { useRemembered } from '../../stores/remembered.ts'
import { $screening, NOTHING_SCREENED, openScreening, type ScreeningState } from '../../stores/screening.ts'
import { CHECKLIST_TITLE, QUESTION_WORDS } from '../../words/checklist.ts'
import { SITE_NAME } from '../../words/site.ts'
import { SaveState } from '../storage/SaveState.tsx'
import { StorageNotices } from '../storage/StorageNotices.tsx'
import { guarded } from '../ui/guarded.tsx'
import { AnswersScreen } from './AnswersScreen.tsx'
import { EmergencyScreen } from './EmergencyScreen.tsx'
import { type Position, usePosition } from './position.ts'
import { QuestionScreen } from './QuestionScreen.tsx'
import { ResultScreen } from './ResultScreen.tsx'
import { StartScreen } from './StartScreen.tsx'
import type { TitleLevel } from './Title.tsx'

interface Props {
  /** 1 on its own page, 3 inside a guide. */
  readonly level?: TitleLevel
}

export interface ScreenProps {
  readonly level: TitleLevel
  readonly state: ScreeningState
  readonly asked: readonly FlagId[]
  readonly go: (position: Position) => void
}

/**
 * The red-flag checklist: one question a screen, the answers, and what to do. Built page and first paint show the start.
 * News of storage stands last: nothing comes before what to do in an emergency.
 */
export const Checklist = guarded(ChecklistTool)

function ChecklistTool({ level = 1 }: Props) {
  const state = useRemembered($screening, NOTHING_SCREENED)
  const { position: wanted, go, back, moved } = usePosition()
  const box = useRef<HTMLDivElement>(null)
  useEffect(openScreening, [])

  const position = reachable(wanted, state)
  const asked = flagsAsked(state.hasRun).map((flag) => flag.id)
  const key = 'flag' in position ? `${position.at} ${position.flag}` : position.at
  useEffect(() => {
    if (level === 1) document.title = titleOf(position, asked)
    if (moved.current) showFromTop(box.current)
  }, [key])

  const screen = { level, state, asked, go }
  return (
    <div class="check" ref={box}>
      {position.at === 'start' && <StartScreen {...screen} />}
      {position.at === 'question' && (
        <QuestionScreen key={position.flag} {...screen} position={position} back={back} />
      )}
      {position.at === 'emergency' && <EmergencyScreen key={position.flag} {...screen} position={position} />}
      {position.at === 'answers' && <AnswersScreen {...screen} />}
      {position.at === 'result' && <ResultScreen {...screen} />}
      <StorageNotices />
      {position.at !== 'start' && <SaveState />}
    </div>
  )
}

/** A place in the history whose answers are gone (another day, started again) is the start. */
function reachable(position: Position, state: ScreeningState): Position {
  const answers = position.at === 'result' ? state.last : state.current
  return answers && state.current ? position : { at: 'start' }
}

function titleOf(position: Position, asked: readonly FlagId[]): string {
  const page =
    position.at === 'question'
      ? QUESTION_WORDS.title(asked.indexOf(position.flag) + 1, asked.length)
      : CHECKLIST_TITLE
  return `${page} – ${SITE_NAME}`
}

function showFromTop(box: HTMLElement | null) {
  box?.scrollIntoView({ block: 'start' })
  box?.querySelector<HTMLElement>('[data-title]')?.focus({ preventScroll: true })
}
