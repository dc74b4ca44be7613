import { Drawn } from './Figure.tsx'
import { filmOf } from './film.ts'
import { picturesOverEachOther } from './picture.ts'
import type { Drawing } from './pose.ts'

interface Props {
  readonly drawing: Drawing
  /** The words of the box that holds it still. */
  readonly hold: string
}

/** The movement of a drawing, by style sheet alone; nothing where motion is not wanted, on paper, or for a hold. */
export function Film({ drawing, hold }: Props) {
  const film = filmOf(drawing)
  return film ? (
    <div class="film-frame">
      <Drawn picture={picturesOverEachOther(film)} film />
      <label class="film-hold">
        <input type="checkbox" /> {hold}
      </label>
    </div>
  ) : null
}
