export interface Fault {
  readonly file: string
  readonly line: number
  /** A failure stops the build; a warning asks for a second look. */
  readonly level: 'fail' | 'warn'
  readonly what: string
  readonly todo: string
}

export const printed = ({ file, line, level, what, todo }: Fault): string =>
  `${file}:${line} ${level}: ${what} ${todo}`
