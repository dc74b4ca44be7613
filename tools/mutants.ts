// Plants faults in the engine, one at a time, and asks the tests whether they notice: `npm run mutants`, or only some
// chapters: `npm run mutants -- screening plan`. Exit code 1 when a fault no longer fits the code, or too many survive.
import { readdirSync, readFileSync } from 'node:fs'
import { type Fault, readFaults, timesFound } from './mutants/fault.ts'
import { judgesOf } from './mutants/judges.ts'
import { firstToNotice } from './mutants/trial.ts'

const LISTS = 'tools/mutants/faults'
const LEAST_SCORE = 0.9

const asked = process.argv.slice(2)
const chapters = readdirSync(LISTS)
  .filter((name) => name.endsWith('.diff'))
  .map((name) => name.replace('.diff', ''))
  .filter((chapter) => asked.length === 0 || asked.includes(chapter))
const lists = new Map(
  chapters.map((chapter) => [chapter, readFaults(readFileSync(`${LISTS}/${chapter}.diff`, 'utf8'))]),
)
const misplaced = [...lists.values()].flat().flatMap(misplacement)
for (const line of misplaced) console.error(line)
if (misplaced.length > 0) process.exitCode = 1
else process.exitCode = report(await tryAll())

/** Why a fault cannot be planted: its text is gone from the file, or stands there more than once. */
function misplacement(fault: Fault): readonly string[] {
  const times = timesFound(fault, readFileSync(fault.file, 'utf8'))
  return times === 1 ? [] : [`${fault.file}: "${fault.find}" stands there ${times} times (${fault.what})`]
}

interface Tried {
  readonly fault: Fault
  /** The test that failed; null when the fault survived. */
  readonly noticedBy: string | null
}

async function tryAll(): Promise<readonly Tried[]> {
  const tried: Tried[] = []
  for (const [chapter, faults] of lists) tried.push(...(await tryChapter(chapter, faults)))
  return tried
}

/** The tests must pass as things are: else every fault would seem to be noticed. */
async function tryChapter(chapter: string, faults: readonly Fault[]): Promise<readonly Tried[]> {
  const judges = judgesOf(chapter)
  console.log(`\n== ${chapter}: ${faults.length} faults`)
  const failing = await firstToNotice(null, judges)
  if (failing) throw new Error(`a test fails without any fault: ${failing}`)
  const tried: Tried[] = []
  for (const fault of faults) {
    const one = { fault, noticedBy: await firstToNotice(fault, judges) }
    console.log(lineOf(one))
    tried.push(one)
  }
  return tried
}

function lineOf({ fault, noticedBy }: Tried): string {
  const file = fault.file.replace('src/domain/', '').padEnd(28)
  return `${noticedBy ? 'noticed ' : 'SURVIVED'}  ${file} ${fault.what.padEnd(52)} ${noticedBy ?? ''}`
}

/** Prints what survived and the score; gives the exit code. */
function report(tried: readonly Tried[]): number {
  const survivors = tried.filter(({ noticedBy }) => noticedBy === null)
  const score = 1 - survivors.length / tried.length
  console.log(`\n${survivors.length} survived`)
  for (const { fault } of survivors) console.log(`  ${fault.file}: ${fault.what}`)
  console.log(
    `\n${tried.length - survivors.length} of ${tried.length} faults noticed: ${(score * 100).toFixed(1)} %`,
  )
  return score >= LEAST_SCORE ? 0 : 1
}
