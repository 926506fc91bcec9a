/**
 * What the gate costs on a board of 1,000 cards, for the decision where it runs: on the main thread or in a worker.
 *
 *   pnpm gate:cost [--seed n]
 */
import { once } from 'node:events'
import os from 'node:os'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { createChance } from '@evenhand/shared/testing/random'
import * as Y from 'yjs'
import { createFullBoard, oneEdit } from './full-board.ts'
import { STEPS, takeInSteps, type Times } from './gate-steps.ts'
import { createBoardUnderAttack } from './hostile/board-under-attack.ts'
import { BOMBS } from './hostile/bombs.ts'
import { FORGERIES } from './hostile/forgeries.ts'
import { HONEST_LOOKING } from './hostile/honest-looking.ts'

const UPDATES = 10_000
const BATCHES = 20
const HOSTILE = 2_000
const TRIPS = 3_000

const args = process.argv.slice(2).filter((word) => word !== '--')
const { values } = parseArgs({ args, options: { seed: { type: 'string', default: '1' } } })
const chance = createChance(Number(values.seed))

/** Honest updates of ten people, one by one. */
function oneByOne(): void {
  const { doc, writers } = createFullBoard(10)
  const times: Times[] = []
  while (times.length < UPDATES) {
    const writer = chance.pick(writers)
    const bytes = oneEdit(writer, chance)
    if (!bytes) continue
    times.push(takeInSteps(doc, bytes, writer))
    for (const other of writers) if (other !== writer) Y.applyUpdate(other.doc, bytes, 'server')
  }
  // The first thousand pay for compiled code.
  for (const step of STEPS)
    row(
      `one edit: ${step}`,
      times.slice(1_000).map((time) => time[step]),
    )
}

/** Five hundred edits of one person who was offline, in one update. */
function batches(): void {
  const { doc, writers } = createFullBoard(10)
  const times: number[] = []
  let bytes = 0
  for (let batch = 0; batch < BATCHES; batch += 1) {
    const writer = chance.pick(writers)
    const from = Y.encodeStateVector(doc)
    for (let edits = 0; edits < 500; ) if (oneEdit(writer, chance)) edits += 1
    const update = Y.encodeStateAsUpdate(writer.doc, from)
    bytes = Math.max(bytes, update.length)
    times.push(takeInSteps(doc, update, writer).all)
    for (const other of writers) Y.applyUpdate(other.doc, update, 'server')
  }
  row(`500 edits offline (at most ${Math.round(bytes / 1024)} KiB)`, times)
}

/** What a hostile person finds: the dearest update that is taken, and the dearest that is refused. */
function hostile(): void {
  const at = createBoardUnderAttack(chance, 10)
  const attacks = [...HONEST_LOOKING, ...FORGERIES]
  const times = { taken: [0], refused: [0] }
  const dearest = { taken: '', refused: '' }
  for (let n = 0; n < HOSTILE; n += 1) {
    const { name, make } = chance.pick(n % 4 === 0 ? BOMBS : attacks)
    const bytes = make(at, chance)
    const started = performance.now()
    const fate = at.server.takes(at.hal.member, bytes).ok ? 'taken' : 'refused'
    const ms = performance.now() - started
    if (ms > Math.max(...times[fate])) dearest[fate] = `${name}, ${bytes.length} bytes`
    times[fate].push(ms)
  }
  row(`hostile, taken (dearest: ${dearest.taken})`, times.taken)
  row(`hostile, refused (dearest: ${dearest.refused})`, times.refused)
}

/** Bytes to a worker and back, one after the other, as a gate in a worker would need at least. */
async function trips(): Promise<void> {
  const worker = new Worker(new URL('echo-worker.ts', import.meta.url))
  for (const size of [60, 16 * 1024, 256 * 1024]) {
    const bytes = new Uint8Array(size)
    const times: number[] = []
    for (let trip = 0; trip < TRIPS; trip += 1) {
      const started = performance.now()
      worker.postMessage(bytes, [])
      await once(worker, 'message')
      times.push(performance.now() - started)
    }
    row(`to a worker and back, ${size} bytes`, times.slice(500))
  }
  await worker.terminate()
}

function row(name: string, times: readonly number[]): void {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(3)
  console.log(`| ${name} | ${at(0.5)} | ${at(0.95)} | ${at(0.99)} | ${at(1)} |`)
}

const machine = `${os.availableParallelism()} cores of ${os.cpus()[0]?.model ?? 'an unknown kind'}, Node ${process.versions.node}`
console.log(`${machine}, seed ${values.seed}; wall time in milliseconds, board of 1,000 cards\n`)
console.log('| What | p50 | p95 | p99 | max |\n|---|---:|---:|---:|---:|')
oneByOne()
batches()
hostile()
await trips()
