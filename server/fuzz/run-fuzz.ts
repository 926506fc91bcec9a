/**
 * Honest and hostile people at one board after another, for as long as asked.
 *
 *   pnpm fuzz [--minutes 5] [--seed n] [--rounds n] [--write]
 *
 * A round is one board of each kind; its seed gives the same round again. Ends non-zero when something was found, with
 * the seed and the step. `--write` renews the table in docs/fuzz.md.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { type FuzzWorld, walk } from './fuzz-world.ts'
import { fuzzTable, progressLine } from './fuzz-table.ts'
import { createHonestWorld } from './honest/honest-world.ts'
import { createHostileWorld } from './hostile/hostile-world.ts'
import { addUp, createTally } from './tally.ts'

/** Against a bomb that goes off, not a measure of speed: a slow machine stays far below. */
const LIMITS = { ms: 250, bytes: 64 * 2 ** 20 }
const STEPS = { honest: 3_000, hostile: 1_500 }
const TELL_EVERY_MS = 10_000

const { values: asked } = parseArgs({
  args: process.argv.slice(2).filter((word) => word !== '--'),
  options: {
    minutes: { type: 'string', default: '5' },
    seed: { type: 'string', default: process.env.EVENHAND_SEED ?? String(Math.floor(Math.random() * 1e9)) },
    rounds: { type: 'string', default: 'as many as fit' },
    write: { type: 'boolean', default: false },
  },
})
const seed = Number(asked.seed)
const rounds = Number.isInteger(Number(asked.rounds)) ? Number(asked.rounds) : Number.POSITIVE_INFINITY
const end = performance.now() + Number(asked.minutes) * 60_000

const tallies = { honest: createTally(), hostile: createTally() }
const found: string[] = []
let settled = 0
let toldAt = performance.now()

console.log(`seed ${seed}, ${rounds} rounds, at most ${asked.minutes} minutes`)
let round = 0
for (; round < rounds && performance.now() < end; round += 1) {
  run('honest', createHonestWorld(seed + round))
  run('hostile', createHostileWorld(seed + round, LIMITS))
  if (round % 20 === 0) watchMemory()
}
report()

function run(kind: 'honest' | 'hostile', world: FuzzWorld): void {
  const step = walk(world, STEPS[kind])
  addUp(tallies[kind], world.tally)
  if (step !== null) {
    found.push(`${kind}, seed ${world.seed}, step ${step}: ${[...new Set(world.findings)].join('; ')}`)
    console.log(`FOUND ${found.at(-1)}\n      again: pnpm fuzz --rounds 1 --seed ${world.seed}`)
  }
  if (performance.now() - toldAt < TELL_EVERY_MS) return
  toldAt = performance.now()
  console.log(progressLine([tallies.honest, tallies.hostile], Math.max(0, end - toldAt) / 60_000))
}

/** What boards leave behind when they are gone; the first one pays for compiled code. */
function watchMemory(): void {
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  if (typeof collect === 'function') collect()
  const { heapUsed, external } = process.memoryUsage()
  settled ||= heapUsed + external
  if (heapUsed + external > settled + LIMITS.bytes) found.push(`memory kept after ${round} rounds`)
}

function report(): void {
  const lines = [
    `${round} rounds from seed ${seed}, ${found.length} findings. ${new Date().toISOString().slice(0, 10)}, ${os.availableParallelism()} cores of ${os.cpus()[0]?.model ?? 'an unknown kind'}, Node ${process.versions.node}.`,
    '',
    ...found.map((finding) => `- ${finding}`),
    ...(found.length > 0 ? [''] : []),
    ...fuzzTable('Honest', tallies.honest),
    ...fuzzTable('Hostile', tallies.hostile),
  ]
  console.log(`\n${lines.join('\n')}`)
  if (asked.write) writeBetween(path.join(import.meta.dirname, '../../docs/fuzz.md'), lines)
  process.exitCode = found.length > 0 ? 1 : 0
}

function writeBetween(file: string, lines: readonly string[]): void {
  const [begin, finish] = ['<!-- latest run -->', '<!-- end of latest run -->']
  const text = readFileSync(file, 'utf8')
  const before = text.slice(0, text.indexOf(begin) + begin.length)
  writeFileSync(file, `${before}\n\n${lines.join('\n')}\n${text.slice(text.indexOf(finish))}`)
}
