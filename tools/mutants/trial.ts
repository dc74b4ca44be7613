import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type CliOptions, createVitest, type TestSpecification, type Vitest } from 'vitest/node'
import { type Fault, plant } from './fault.ts'
import type { Judges } from './judges.ts'

/** Random cases of a property test: few, since a fault that only chance finds asks for a named test. */
const RUNS = '200'

/** The first test that fails with the fault in place; null when none does. */
export async function firstToNotice(fault: Fault | null, judges: Judges): Promise<string | null> {
  // A runner of its own for each fault: one that had read a file before would go on with what it read.
  const vitest = await createVitest('test', OPTIONS, { plugins: [planter(fault)] })
  await vitest.standalone()
  try {
    for (const files of judges) {
      const failed = await firstFailure(vitest, files)
      if (failed) return failed
    }
    return null
  } finally {
    await vitest.close()
  }
}

async function firstFailure(vitest: Vitest, files: readonly string[]): Promise<string | null> {
  const specifications = specificationsOf(vitest, files)
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications)
  for (const module of testModules) {
    const [failed] = module.children.allTests('failed')
    if (failed) return `${module.relativeModuleId}: ${failed.fullName}`
    if (!module.ok()) return `${module.relativeModuleId} cannot be read`
  }
  return unhandledErrors.length > 0 ? String(unhandledErrors[0]) : null
}

function specificationsOf(vitest: Vitest, files: readonly string[]): TestSpecification[] {
  const project = vitest.getRootProject()
  return files.map((file) => project.createSpecification(resolve(file)))
}

/** Plants the fault in memory: its file is read with the fault in it, and nothing is ever written to it. */
const planter = (fault: Fault | null) => ({
  name: 'planted-fault',
  enforce: 'pre' as const,
  load: (id: string) => (fault && id === resolve(fault.file) ? plant(fault, readFileSync(id, 'utf8')) : null),
})

const OPTIONS = {
  config: false as const,
  watch: false,
  bail: 1,
  maxWorkers: 1,
  isolate: false,
  fsModuleCache: false,
  reporters: [{}],
  include: ['tests/domain/**/*.test.ts'],
  setupFiles: ['tools/mutants/sameChance.ts'],
  env: { RUNS },
} satisfies CliOptions
