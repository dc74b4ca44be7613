import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { createVitest, type TestSpecification, type Vitest } from 'vitest/node'
import { type Fault, plant } from './fault.ts'
import type { Judges } from './judges.ts'

/** Random cases of a property test: few, since a fault that only chance finds asks for a named test. */
const RUNS = '200'

/** Tries faults in memory: a file is read with the fault in it, and nothing is ever written to it. */
export class Trial {
  #vitest: Vitest | null = null
  #planted: Fault | null = null

  async open(): Promise<void> {
    this.#vitest = await createVitest('test', OPTIONS, { plugins: [this.#planter()] })
    await this.#vitest.standalone()
  }

  close = async (): Promise<void> => this.#vitest?.close()

  /** The first test that fails with the fault in place; null when none does. */
  async firstToNotice(fault: Fault | null, judges: Judges): Promise<string | null> {
    this.#plant(fault)
    for (const files of judges) {
      const failed = await this.#firstFailure(files)
      if (failed) return failed
    }
    return null
  }

  #plant(fault: Fault | null): void {
    const touched = [this.#planted, fault]
    this.#planted = fault
    for (const one of touched) if (one) this.#vitest?.invalidateFile(resolve(one.file))
  }

  async #firstFailure(files: readonly string[]): Promise<string | null> {
    const specifications = this.#specifications(files)
    const { testModules, unhandledErrors } = await this.#open().runTestSpecifications(specifications)
    for (const module of testModules) {
      const [failed] = module.children.allTests('failed')
      if (failed) return `${module.relativeModuleId}: ${failed.fullName}`
      if (!module.ok()) return `${module.relativeModuleId} cannot be read`
    }
    return unhandledErrors.length > 0 ? String(unhandledErrors[0]) : null
  }

  #specifications(files: readonly string[]): TestSpecification[] {
    const project = this.#open().getRootProject()
    return files.map((file) => project.createSpecification(resolve(file)))
  }

  #open(): Vitest {
    if (!this.#vitest) throw new Error('the trial is not open')
    return this.#vitest
  }

  #planter() {
    return {
      name: 'planted-fault',
      enforce: 'pre' as const,
      load: (id: string) => {
        const fault = this.#planted
        return fault && id === resolve(fault.file) ? plant(fault, readFileSync(id, 'utf8')) : null
      },
    }
  }
}

const OPTIONS = {
  config: false,
  watch: false,
  bail: 1,
  maxWorkers: 1,
  isolate: false,
  fsModuleCache: false,
  reporters: [{}],
  include: ['tests/domain/**/*.test.ts'],
  setupFiles: ['tools/mutants/sameChance.ts'],
  env: { RUNS },
} as const
