/** One wrong line that a test must notice. */
export interface Fault {
  /** The file it is planted in, from the project's root. */
  readonly file: string
  /** What goes wrong, in a few words. */
  readonly what: string
  /** Text that stands in the file exactly once, and what it becomes. */
  readonly find: string
  readonly replace: string
}

/**
 * A list of faults, with a blank line between two. `@` names the file for all that follow, `#` says what goes wrong, `-` is
 * the text that stands in the file exactly once, `+` what it becomes.
 */
export function readFaults(list: string): readonly Fault[] {
  let file = ''
  return list.split(/\n{2,}/).flatMap((block) => {
    const lines = block.split('\n')
    file = marked(lines, '@') || file
    const what = marked(lines, '#')
    const [find, replace] = [marked(lines, '-'), marked(lines, '+')]
    return find === '' ? [] : [{ file, what, find, replace }]
  })
}

/** The lines of a block that begin with that mark, without it. */
const marked = (lines: readonly string[], mark: string): string =>
  lines
    .filter((line) => line.startsWith(mark))
    .map((line) => line.slice(2))
    .join('\n')

/** How often the text that a fault replaces stands in its file: anything but once, and the list is out of date. */
export const timesFound = ({ find }: Fault, text: string): number => text.split(find).length - 1

/** The file's text with the fault in it. */
export const plant = ({ find, replace }: Fault, text: string): string => text.split(find).join(replace)
