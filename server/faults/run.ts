/**
 * `pnpm faults [--rounds n] [--seed n] [--only name,name] [--write]`: does to a real server what the world may do to it,
 * and counts. Ends with 1 when an edit that was called saved is lost, a device has another board, or a promise is broken.
 * `--write` puts the table into docs/faults.md.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { clocks } from './clocks.ts'
import { diskFull } from './disk-full.ts'
import type { FaultCase } from './fault-case.ts'
import { frames } from './frames.ts'
import { ioError } from './io-error.ts'
import { kill } from './kill.ts'
import { power } from './power.ts'
import { reconnect } from './reconnect.ts'
import { reveal } from './reveal.ts'
import { slowReader } from './slow-reader.ts'
import { isWhole, type Row, tableOf } from './table.ts'

const ALL = [kill, reveal, power, diskFull, ioError, slowReader, frames, reconnect, clocks]
const PAGE = path.join(import.meta.dirname, '../../docs/faults.md')
const [BEGIN, END] = ['<!-- table -->', '<!-- /table -->']

const { values } = parseArgs({
  options: {
    rounds: { type: 'string' },
    seed: { type: 'string' },
    only: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
})
const seed = Number(values.seed ?? 20_261_122)
const names = values.only?.split(',') ?? ALL.map(({ name }) => name)
const unknown = names.filter((name) => ALL.every((fault) => fault.name !== name))
// Compiled code is kept between the hundreds of starts.
// Each open board listens for the end of the process, and there are many boards.
process.setMaxListeners(0)
process.env['NODE_COMPILE_CACHE'] ??= path.join(tmpdir(), 'evenhand-compiled')

const say = (line: string) => process.stdout.write(`${line}\n`)

async function runOne(fault: FaultCase): Promise<Row> {
  const began = performance.now()
  say(`${fault.name} …`)
  const rounds = Number(values.rounds ?? fault.rounds)
  const result = await fault.run({ rounds, seed, say: (line) => say(`  ${fault.name}: ${line}`) }).catch(asBroken)
  say(`${fault.name}: ${Math.round((performance.now() - began) / 1000)} s`)
  return { fault, result }
}

/** A fault that could not be brought to its end has shown nothing. */
function asBroken(error: unknown) {
  const what = error instanceof Error ? error.message : 'it threw'
  return { rounds: 0, acknowledged: 0, lost: 0, diverged: 0, broken: [what], note: '' }
}

function write(table: string): void {
  const page = readFileSync(PAGE, 'utf8')
  const how = `Measured ${new Date().toISOString().slice(0, 10)} on ${machine()} with \`pnpm faults ${process.argv.slice(2).join(' ')}\`, seed ${seed}.`
  const [before = '', rest = ''] = page.split(BEGIN)
  const after = rest.split(END)[1] ?? ''
  writeFileSync(PAGE, `${before}${BEGIN}\n\n${how}\n\n${table}\n\n${END}${after}`)
}

function machine(): string {
  const [first] = cpus()
  return `${cpus().length} × ${first?.model.trim() || process.arch}, ${process.platform}, Node ${process.versions.node}`
}

if (unknown.length > 0) {
  process.stderr.write(
    `There is no fault called ${unknown.join(', ')}. There are: ${ALL.map(({ name }) => name).join(', ')}.\n`,
  )
  process.exit(1)
}
const rows: Row[] = []
for (const fault of ALL) if (names.includes(fault.name)) rows.push(await runOne(fault))
const table = tableOf(rows)
say(`\n${table}\n\nseed ${seed}`)
if (values.write) write(table)
process.exit(rows.every(isWhole) ? 0 : 1)
