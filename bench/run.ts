/** `npm run bench`: each scenario in interleaved rounds, a fresh load process and a fresh target each time, then the tables. */
import { fork } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createPreparing } from './prepare/prepare.ts'
import { type Asked, readArgs } from './read-args.ts'
import { createBars } from './report/bars.ts'
import { type Circumstances, circumstances, keepResults, readResults, type Result } from './report/keep-results.ts'
import { createTable, type Round } from './report/table.ts'
import { createWantedTable } from './report/wanted.ts'
import { readPage, writePage } from './report/write-page.ts'
import type { Work } from './run-once.ts'
import { SCENARIOS } from './scenarios/all.ts'
import type { Measured, Scenario } from './scenarios/scenario.ts'
import { TARGETS } from './targets/target.ts'

const LONGEST_MS = 300_000

try {
  await run(readArgs(process.argv.slice(2)))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}

async function run(asked: Asked): Promise<void> {
  // A page without a place for the tables is better found out now than in forty minutes.
  if (asked.write !== null) readPage(asked.write)
  const { under, results } = asked.from === null ? await measureAll(asked) : readResults(asked.from)
  if (asked.from === null) keepResults(results, under)
  say(createWantedTable(results))
  if (asked.write !== null) writePage(asked.write, results, under)
}

async function measureAll(asked: Asked): Promise<{ under: Circumstances; results: readonly Result[] }> {
  const under = circumstances()
  const work = mkdtempSync(path.join(tmpdir(), 'evenhand-bench-'))
  const clear = () => rmSync(work, { recursive: true, force: true })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1))
  process.once('exit', clear)
  const preparing = createPreparing(work)
  const results: Result[] = []
  for (const scenario of SCENARIOS.filter(({ name }) => asked.only.includes(name))) {
    say(`\n${scenario.name}: preparing`)
    const prepared = await preparing.for(scenario.needs)
    const rounds = await measureRounds(scenario, { asked, work, prepared })
    results.push({ scenario, rounds })
    say(createTable(scenario, rounds))
    const [first] = scenario.columns
    if (first) say(createBars(first, rounds))
  }
  return { under, results }
}

async function measureRounds(
  scenario: Scenario,
  { asked, work, prepared }: { asked: Asked; work: string } & Pick<Work, 'prepared'>,
): Promise<readonly Round[]> {
  const targets = TARGETS.filter((target) => asked.targets.includes(target.name) && (scenario.suits?.(target) ?? true))
  const rounds: Round[] = []
  async function measureOne(round: number, target: string): Promise<void> {
    const folder = mkdtempSync(path.join(work, 'round-'))
    const profile = asked.profile ? path.join(import.meta.dirname, 'results/profiles') : null
    const { quick, soak: minutes } = asked
    const started = performance.now()
    const measured = await measureApart({ scenario: scenario.name, target, prepared, folder, quick, minutes, profile })
    rmSync(folder, { recursive: true, force: true })
    rounds.push({ round, target, measured })
    const seconds = ((performance.now() - started) / 1_000).toFixed(0)
    say(`${scenario.name}, round ${round + 1}, ${target}: ${measured ? sum(measured) : 'FAILED'} (${seconds} s)`)
  }

  for (let round = 0; round < Math.min(asked.rounds, scenario.mostRounds ?? asked.rounds); round += 1) {
    if (scenario.atOnce) await Promise.all(targets.map(({ name }) => measureOne(round, name)))
    else for (const { name } of targets) await measureOne(round, name)
  }
  return rounds
}

/** The load in a process of its own. Null when it broke; it has said why. */
function measureApart(work: Work): Promise<Measured | null> {
  if (work.profile) mkdirSync(work.profile, { recursive: true })
  return new Promise((resolve) => {
    const child = fork(path.join(import.meta.dirname, 'run-once.ts'), { serialization: 'advanced' })
    const timer = setTimeout(() => child.kill('SIGKILL'), LONGEST_MS + work.minutes * 60_000)
    let measured: Measured | null = null
    child.on('message', (message: Measured) => {
      measured = message
    })
    child.on('exit', () => {
      clearTimeout(timer)
      resolve(measured)
    })
    child.send(work)
  })
}

function sum({ values, whole }: Measured): string {
  const numbers = Object.entries(values).map(([key, value]) => `${key} ${value.toFixed(value < 10 ? 2 : 0)}`)
  return `${numbers.join(', ')}${whole ? '' : '  NOT WHOLE'}`
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}
