/**
 * Switches off each refusal of the gate in turn and expects a red test. `--write` renews docs/gate-mutations.md,
 * `--only <text>` tries only refusals whose file or text has this in it. Ends non-zero when one goes unnoticed.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { copyOfGate } from './mutate-gate/copy-of-gate.mjs'
import { EQUIVALENTS } from './mutate-gate/equivalents.mjs'
import { findRefusals } from './mutate-gate/find-refusals.mjs'
import { GATE_FILES } from './mutate-gate/gate-files.mjs'
import { mutationReport } from './mutate-gate/mutation-report.mjs'
import { runGateTests } from './mutate-gate/run-gate-tests.mjs'
import { root } from './toolchain.mjs'

const AT_ONCE = 2
const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : ''

/** Tries one refusal switched off, and puts it back. */
async function tryWithout(refusal, folder) {
  const file = path.join(folder, refusal.file)
  const source = readFileSync(file, 'utf8')
  writeFileSync(file, source.slice(0, refusal.start) + refusal.replacement + source.slice(refusal.end))
  const by = await runGateTests(folder)
  writeFileSync(file, source)
  if (by !== null) return { ...refusal, fate: 'noticed', by }
  const known = EQUIVALENTS.find(
    ({ where, file: of }) => of === refusal.file && where === `${refusal.within}: ${refusal.text}`,
  )
  return { ...refusal, fate: known ? 'overlaps' : 'SURVIVED', by: known?.because ?? '' }
}

function tell(result, { done, of, started }) {
  const elapsed = (performance.now() - started) / 1_000
  const left = Math.round((elapsed / done) * (of - done))
  const where = `${result.file}:${result.line} ${result.within}: ${result.text}`.slice(0, 120)
  process.stdout.write(
    `${done}/${of}, ${left} s left  ${result.fate}  ${where}${result.fate === 'noticed' ? `  <- ${result.by}` : ''}\n`,
  )
}

const refusals = Object.entries(GATE_FILES)
  .flatMap(([file, rules]) => findRefusals(file, readFileSync(path.join(root, file), 'utf8'), rules))
  .filter(({ file, text }) => file.includes(only) || text.includes(only))

const copies = Array.from({ length: AT_ONCE }, () => copyOfGate(root))
const started = performance.now()
const results = new Map()
const waiting = [...refusals]

function leaveNothing() {
  for (const copy of copies) copy.remove()
}
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    leaveNothing()
    process.exit(1)
  })
}

async function work({ folder }) {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const result = await tryWithout(next, folder)
    results.set(next, result)
    tell(result, { done: results.size, of: refusals.length, started })
  }
}

try {
  const [first] = copies
  const before = await runGateTests(first.folder)
  if (before !== null) throw new Error(`the tests of the gate fail before anything is switched off: ${before}`)
  await Promise.all(copies.map(work))
} finally {
  leaveNothing()
}

const inOrder = refusals.map((refusal) => results.get(refusal))
const survived = inOrder.filter(({ fate }) => fate === 'SURVIVED')
const minutes = ((performance.now() - started) / 60_000).toFixed(1)
if (process.argv.includes('--write')) {
  const report = mutationReport(inOrder, { date: new Date().toISOString().slice(0, 10), minutes })
  writeFileSync(path.join(root, 'docs/gate-mutations.md'), report)
}
for (const { file, line, within, text } of survived)
  process.stdout.write(`SURVIVED ${file}:${line} ${within}: ${text}\n`)
process.stdout.write(`${inOrder.length} refusals in ${minutes} minutes, ${survived.length} survived\n`)
process.exit(survived.length === 0 ? 0 : 1)
