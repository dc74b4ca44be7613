import type * as z from 'zod/mini'
import type { Counted, Fault } from './fault.ts'
import { oneLine } from './oneLine.ts'

/** What zod found wrong, as faults of ours. */
export function issueFaults(issue: z.core.$ZodIssue, input: unknown): readonly Fault[] {
  const path = issue.path.map(String)
  const at = { path: path.join('.'), found: foundText(valueAt(input, path)) }
  if (issue.code === 'unrecognized_keys') return issue.keys.map((field) => unknownField(path, field))
  if (issue.code === 'invalid_key') return [unknownField(path.slice(0, -1), path.at(-1) ?? '')]
  if (at.found === 'nothing') return [{ ...at, code: 'missing', allowed: expectedText(issue), values: {} }]
  return [valueFault(issue, at)]
}

function valueFault(issue: z.core.$ZodIssue, at: { path: string; found: string }): Fault {
  const allowed = expectedText(issue)
  if (issue.code === 'invalid_value') {
    const options = issue.values.map(String)
    return { ...at, code: 'not-listed', allowed, values: { options } }
  }
  if (issue.code === 'too_small')
    return {
      ...at,
      code: 'too-small',
      allowed,
      values: { minimum: Number(issue.minimum), of: counted(issue) },
    }
  if (issue.code === 'too_big')
    return {
      ...at,
      code: 'too-large',
      allowed,
      values: { maximum: Number(issue.maximum), of: counted(issue) },
    }
  if (issue.code === 'custom') return { ...at, code: 'not-a-date', allowed, values: {} }
  if (issue.code === 'invalid_type' && issue.expected === 'int' && !Number.isNaN(Number(at.found)))
    return { ...at, code: 'not-whole', allowed, values: {} }
  return { ...at, code: 'wrong-type', allowed, values: { expected: allowed } }
}

function unknownField(path: readonly string[], key: string): Fault {
  const field = oneLine(key)
  return {
    path: [...path, field].join('.'),
    code: 'unknown-field',
    found: `"${field}"`,
    allowed: 'no such field',
    values: { field },
  }
}

function expectedText(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return issue.values.map(String).join(', ')
  if (issue.code === 'too_small') return `${issue.minimum}${COUNTED_NAMES[counted(issue)]} or more`
  if (issue.code === 'too_big') return `${issue.maximum}${COUNTED_NAMES[counted(issue)]} or less`
  if (issue.code === 'custom') return 'a date YYYY-MM-DD'
  if (issue.code === 'invalid_type') return TYPE_NAMES[issue.expected] ?? issue.expected
  return 'one of the listed kinds'
}

/** What a bound counts: the number itself, or how long a list or a text is. */
const counted = ({ origin }: { readonly origin: string }): Counted =>
  origin === 'array' ? 'entries' : origin === 'string' ? 'characters' : 'number'

const COUNTED_NAMES: Readonly<Record<Counted, string>> = {
  number: '',
  entries: ' entries',
  characters: ' characters',
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  string: 'text',
  array: 'a list',
  object: 'an object',
  record: 'an object',
}

function valueAt(input: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => {
    const holds = typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    return holds ? Reflect.get(value, key) : undefined
  }, input)
}

/** Lists and objects are named, not repeated: they may be huge, or nested deeper than the stack. */
function foundText(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'object' && value !== null) return 'an object'
  return typeof value === 'string' ? `"${oneLine(value)}"` : String(value)
}
