import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os'
import path from 'node:path'
import { SCENARIOS } from '../scenarios/all.ts'
import type { Scenario } from '../scenarios/scenario.ts'
import type { Round } from './table.ts'

/** Where the numbers were obtained, and how. */
export interface Circumstances {
  readonly at: string
  readonly commit: string
  readonly node: string
  readonly machine: string
  readonly command: string
}

export function circumstances(): Circumstances {
  const [cpu] = cpus()
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
  return {
    at: new Date().toISOString().slice(0, 16).replace('T', ' '),
    commit,
    node: process.version,
    machine: `${availableParallelism()} cores of ${cpu?.model ?? 'an unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Linux, load ${(loadavg()[0] ?? 0).toFixed(1)} when it began`,
    command: `npm run bench${process.argv.slice(2).length > 0 ? ' -- ' : ''}${process.argv.slice(2).join(' ')}`,
  }
}

/** A scenario's rounds, as they are kept and drawn. */
export interface Result {
  readonly scenario: Scenario
  readonly rounds: readonly Round[]
}

/** Writes every number of every round as JSON, and says where. */
export function keepResults(results: readonly Result[], under: Circumstances): void {
  const folder = path.join(import.meta.dirname, '../results')
  mkdirSync(folder, { recursive: true })
  const file = path.join(folder, `${under.at.replaceAll(/[: ]/g, '-')}.json`)
  const scenarios = results.map(({ scenario, rounds }) => ({ name: scenario.name, rounds }))
  writeFileSync(file, `${JSON.stringify({ under, scenarios }, null, 2)}\n`)
  process.stdout.write(`\nEvery number: ${path.relative(process.cwd(), file)}\n`)
}

/** What `keepResults` wrote. */
export function readResults(file: string): { under: Circumstances; results: readonly Result[] } {
  const kept = JSON.parse(readFileSync(file, 'utf8')) as {
    under: Circumstances
    scenarios: readonly { name: string; rounds: readonly Round[] }[]
  }
  const results = SCENARIOS.flatMap((scenario) => {
    const found = kept.scenarios.find(({ name }) => name === scenario.name)
    return found ? [{ scenario, rounds: found.rounds }] : []
  })
  return { under: kept.under, results }
}
