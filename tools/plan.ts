// The engine on the command line: one request in, one plan out. The engine is the one that the site uses.
import { createReadStream, readFileSync } from 'node:fs'
import type { Readable } from 'node:stream'
import { parseArgs } from 'node:util'
import { planFor } from '../src/domain/calendar/planFor.ts'
import { jsonSchema, SCHEMA_NAMES } from '../src/domain/calendar/schema.ts'
import { parseRequest } from '../src/domain/plan/parseRequest.ts'
import { explain } from './plan/explain.ts'
import { faultLine, notJson, notJsonLine } from './plan/faultLine.ts'

const USAGE = `usage: npm run --silent plan -- <request.json | -> [--explain]
       npm run --silent plan -- --batch <requests.jsonl | ->
       npm run --silent plan -- --schema <request | response>`
const BAD_INPUT = 2
const STANDARD_INPUT = '-'

/** Ends with exit code 2, a line a fault on standard error and nothing on standard output. */
function refuse(lines: readonly string[]): never {
  process.stderr.write(`${lines.join('\n')}\n`)
  process.exit(BAD_INPUT)
}

function readArguments() {
  const options = {
    batch: { type: 'string' },
    explain: { type: 'boolean' },
    schema: { type: 'string' },
  } as const
  try {
    return parseArgs({ options, allowPositionals: true })
  } catch (error) {
    refuse([error instanceof Error ? error.message : String(error), USAGE])
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path === STANDARD_INPUT ? 0 : path, 'utf8')
  } catch {
    refuse([`cannot read ${path}`])
  }
}

function planOne(text: string, asText: boolean): string {
  const input = readJson(text)
  if (input === undefined) refuse([notJsonLine(text)])
  const parsed = parseRequest(input)
  if (!parsed.ok) refuse(parsed.faults.map(faultLine))
  const plan = planFor(parsed.request)
  return asText ? explain(plan) : JSON.stringify(plan, null, 2)
}

/** One response a line, in order. A bad line, an empty one too, gives its faults and the others still run. */
async function planMany(path: string): Promise<void> {
  const input = path === STANDARD_INPUT ? process.stdin : createReadStream(path)
  input.on('error', () => refuse([`cannot read ${path}`]))
  for await (const line of linesOf(input)) {
    if (!process.stdout.write(`${JSON.stringify(answerLine(line))}\n`))
      await new Promise((resolve) => process.stdout.once('drain', resolve))
  }
}

/** Lines end at a line feed only: other line ends may stand inside the texts of JSON. */
async function* linesOf(input: Readable): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of input.setEncoding('utf8')) {
    const [end, ...lines] = String(chunk).split('\n')
    rest += end
    for (const line of lines) {
      yield rest
      rest = line
    }
  }
  if (rest !== '') yield rest
}

function answerLine(line: string) {
  const input = readJson(line)
  if (input === undefined) return { error: [notJson(line)] }
  const parsed = parseRequest(input)
  return parsed.ok ? planFor(parsed.request) : { error: parsed.faults }
}

/** `undefined` when the text is no JSON: JSON itself has no such value. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function printSchema(asked: string): string {
  const name = SCHEMA_NAMES.find((known) => known === asked)
  if (!name) refuse([`--schema: found ${asked}, allowed ${SCHEMA_NAMES.join(', ')}`])
  return JSON.stringify(jsonSchema(name), null, 2)
}

const { values, positionals } = readArguments()
const [path, ...more] = positionals
if (values.schema !== undefined) console.log(printSchema(values.schema))
else if (values.batch !== undefined) await planMany(values.batch)
else if (path === undefined || more.length > 0) refuse([USAGE])
else console.log(planOne(readText(path), values.explain ?? false))
