import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, totalmem } from 'node:os'
import path from 'node:path'
import type { Asked } from '../read-args.ts'
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
    machine: `${availableParallelism()} cores of ${cpu?.model ?? 'an unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Linux`,
    command: `npm run bench${process.argv.slice(2).length > 0 ? ' -- ' : ''}${process.argv.slice(2).join(' ')}`,
  }
}

/** Writes every number of every round as JSON. */
export function keepResults(
  tables: readonly { scenario: Scenario; rounds: readonly Round[] }[],
  { asked, under }: { asked: Asked; under: Circumstances },
): void {
  const folder = path.join(import.meta.dirname, '../results')
  mkdirSync(folder, { recursive: true })
  const file = path.join(folder, `${under.at.replaceAll(/[: ]/g, '-')}.json`)
  const scenarios = tables.map(({ scenario, rounds }) => ({ name: scenario.name, rounds }))
  writeFileSync(file, `${JSON.stringify({ ...under, asked, scenarios }, null, 2)}\n`)
  process.stdout.write(`\nEvery number: ${path.relative(process.cwd(), file)}\n`)
}
