/**
 * One round on one target, in a process of its own: the load. Takes its work from the one that started it, and starts
 * the target as a child.
 */
import { cpSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { deserialize } from 'node:v8'
import type { Edit } from './edits/make-edits.ts'
import type { Prepared } from './prepare/prepare.ts'
import { SCENARIOS } from './scenarios/all.ts'
import type { Scenario, Stand } from './scenarios/scenario.ts'
import { startTarget } from './targets/start-target.ts'
import { type Target, TARGETS } from './targets/target.ts'

export interface Work {
  readonly scenario: string
  readonly target: string
  readonly prepared: Prepared
  /** An empty place for what the target keeps. */
  readonly folder: string
  readonly quick: boolean
  /** How long the soak lasts. */
  readonly minutes: number
  readonly profile: string | null
}

// Whoever asked for it is gone: nobody waits for an answer, and the target goes with this process.
process.once('disconnect', () => process.exit(1))
process.once('message', (work: Work) => {
  measure(work).then(
    (measured) => process.send?.(measured, () => process.exit(0)),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
      process.exit(1)
    },
  )
})

async function measure(work: Work) {
  const scenario = named(SCENARIOS, work.scenario)
  return scenario.measure(standFor(work, scenario, named(TARGETS, work.target)))
}

function standFor({ prepared, folder, quick, minutes, profile }: Work, { needs }: Scenario, target: Target): Stand {
  const kept = path.join(folder, 'kept')
  const filled = needs.seeded === true && target.keeps
  const from = filled ? prepared.filled[target.name] : target.gated ? prepared.population.folder : undefined
  if (from) cpSync(from, kept, { recursive: true })
  else mkdirSync(kept, { recursive: true })
  return {
    target,
    population: prepared.population,
    edits: deserialize(readFileSync(prepared.edits)) as readonly (readonly (readonly Edit[])[])[],
    filled,
    quick,
    minutes,
    folder: kept,
    start: (env = {}) => startTarget({ target, folder: kept, env, profile: profile ?? undefined }),
  }
}

function named<Named extends { readonly name: string }>(all: readonly Named[], name: string): Named {
  const found = all.find((one) => one.name === name)
  if (!found) throw new Error(`there is no ${name}`)
  return found
}
