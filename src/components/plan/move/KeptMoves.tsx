import { removeAway } from '../../../stores/away.ts'
import { $log, NOTHING_LOGGED } from '../../../stores/log.ts'
import { useRemembered } from '../../../stores/remembered.ts'
import { MOVE } from '../../../words/plan-move.ts'
import type { Done } from '../bends/BendPage.tsx'
import { KeptList } from '../bends/KeptList.tsx'
import type { HeadingLevel } from '../Heading.tsx'

interface Props {
  readonly level: HeadingLevel
  readonly onDone: (done: Done) => void
}

/** The runs that were moved, the newest first. */
export function KeptMoves({ level, onDone }: Props) {
  const { entries } = useRemembered($log, NOTHING_LOGGED)
  const moves = entries.filter((entry) => entry.kind === 'move').toReversed()
  return (
    <KeptList
      title={MOVE.kept}
      level={level}
      kept={moves.map(({ id, from, to }) => ({
        key: id,
        line: MOVE.keptLine(from, to),
        onRemove: () => onDone({ text: MOVE.removed, undo: removeAway(id) }),
      }))}
    />
  )
}
